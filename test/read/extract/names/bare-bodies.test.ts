import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { NO_PROFILE, type Profile } from '../../../../src/model/profile.ts';
import { names, withCountries } from '../../../../src/read/extract/names/index.ts';
import { segmented } from '../../segmented.ts';

const packs = await loadPacks();
const host: Profile = {
  ...NO_PROFILE,
  id: 'host',
  names: [{ id: 'ministry-of-foreign-affairs', kind: 'body', name: 'Ministry of Foreign Affairs', parent: 'viet-nam', aliases: {} }],
};
const ministries = (language: string, text: string, profile: Profile = host): readonly string[] => {
  const document = segmented(text, language, packs);
  return withCountries(document, names(document, packs, profile), packs, profile)
    .filter((n) => n.entity.startsWith('ministry-of-'))
    .map((n) => n.entity);
};

describe('whose a bare ministry is', () => {
  it.each([
    [
      'the host’s, where the page speaks of the host',
      'fr',
      'À Hanoï, le ministère des Affaires étrangères a parlé.',
      'ministry-of-foreign-affairs',
    ],
    ['that of the country of the language', 'ko', '외교부는 대표단을 보냈다.', 'ministry-of-foreign-affairs-of-south-korea'],
    [
      'that of the country of the language, named last',
      'ko',
      '베트남에서 서명식이 열렸다. 한국 대표단도 왔다. 외교부는 환영했다.',
      'ministry-of-foreign-affairs-of-south-korea',
    ],
    ['the host’s, named last', 'ko', '베트남에서 서명식이 열렸다. 외교부는 환영했다.', 'ministry-of-foreign-affairs'],
    [
      'that of the country named most',
      'en',
      'Chile signed first. Officials in Santiago were glad. The foreign ministry thanked all.',
      'ministry-of-foreign-affairs-of-chile',
    ],
    ['the host’s, said by the words', 'ja', '日本の代表が来た。ベトナム外務省が発表した。', 'ministry-of-foreign-affairs'],
    ['said by the words', 'en', 'Hanoi heard the Chilean foreign ministry.', 'ministry-of-foreign-affairs-of-chile'],
  ])('%s', (_, language, text, wanted) => expect(ministries(language, text)).toEqual([wanted]));

  it('the one the page opens with', () =>
    expect(ministries('ko', '외교부는 서명식에 갔다. 서명식은 베트남에서 열렸다. 외교부 국장은 환영했다.')).toEqual([
      'ministry-of-foreign-affairs-of-south-korea',
      'ministry-of-foreign-affairs-of-south-korea',
    ]));

  it('nobody’s, where no country is named', () =>
    expect(ministries('en', 'The foreign ministry thanked all.', NO_PROFILE)).toEqual(['ministry-of-foreign-affairs']));
});
