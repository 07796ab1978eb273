import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { NO_PROFILE } from '../../../../src/model/profile.ts';
import { names } from '../../../../src/read/extract/names/index.ts';
import { people } from '../../../../src/read/extract/people/index.ts';
import { nameModels } from '../../../../src/read/name-models.ts';
import { segmented } from '../../segmented.ts';

const packs = await loadPacks();
const models = nameModels('corpus/models');

/** One line a person: « name | roles @ affiliation », a title in brackets. */
function seen(language: string, text: string): readonly string[] {
  const document = segmented(text, language, packs);
  const named = names(document, packs, NO_PROFILE);
  return people(document, packs, NO_PROFILE, { dates: [], names: named }, models).map(({ mention: m }) => {
    const told = m.form === 'title' || m.roles === undefined ? '' : ` | ${m.roles.join('; ')}`;
    return `${m.form === 'title' ? `[${m.quote}]` : m.quote}${told}${m.affiliation === undefined ? '' : ` @ ${m.affiliation}`}`;
  });
}

describe('a title whose body stands between it and the name', () => {
  it.each([
    ['표인철 목포대 교수는 경고했다.', ['표인철 | 교수 @ 목포대']],
    ['차영만 강진군수는 현장을 찾았다.', ['차영만 | 강진군수']],
    ['정재훈 법무부 국제형사과장은 말했다.', ['정재훈 | 국제형사과장 @ 법무부']],
    ['김철수 씨는 어제 박 장관을 만났다.', ['김철수', '박 | 장관']],
  ])('%s', (text, wanted) => expect(seen('ko', text)).toEqual(wanted));
});

describe('two offices in one title behind a name', () => {
  it.each([
    ['변혜숙 부총리 겸 교육부 장관은 말했다.', ['변혜숙 | 부총리 겸 교육부 장관']],
    ['정재훈 국무총리 겸 재무장관은 말했다.', ['정재훈 | 국무총리 겸 재무장관']],
    // A mark of an office opens no title here: « 부 | 들 ».
    ['정재훈 부회장은 말했다.', ['정재훈 | 부회장']],
  ])('%s', (text, wanted) => expect(seen('ko', text)).toEqual(wanted));
});

describe('what stands beside a name and is no part of it', () => {
  it.each([
    ['en', 'The hearing was opened by Imogen Sallow KC on Monday.', ['Imogen Sallow']],
    ['ru', 'Президент Toa Denso Хироко Сайто объявила о сделке.', ['Хироко Сайто']],
    ['ru', 'Министр иностранных дел Омана Бадр бин Сауд призвал к диалогу.', ['Бадр бин Сауд | Министр иностранных дел @ Омана']],
    ['de', 'Analystin Heike Lindner von der Ostsee-Bank sprach von Fehlern.', ['Heike Lindner | Analystin @ Ostsee-Bank']],
    ['de', 'Analystin Heike von der Heide sprach von Fehlern.', ['Heike von der Heide | Analystin']],
    ['zh', '海潮社罗马10月25日电（记者陈立明）会议25日举行。', []],
    ['zh', '北京马拉松昨天举行，马拉松选手很多。', []],
    ['ko', '검토는 끝났다. 서명은 내년까지 계속된다. 서명하지 않은 나라도 있다.', []],
    ['ja', '野々村文部科学相は「大きな損失だ」と述べた。', ['野々村 | 文部科学相']],
    ['ko', '데버라 브라운 휴먼라이츠워치 부국장은 말했다.', ['데버라 브라운 | 부국장 @ 휴먼라이츠워치']],
  ])('%s: %s', (code, text, wanted) => expect(seen(code, text)).toEqual(wanted));
});

describe('a word that an article joins to a name', () => {
  it.each([
    ['ru', 'Выступил посланник Тарек аш-Шазли.', ['Тарек аш-Шазли | посланник']],
    ['de', 'Ministerpräsident Haidar Dschawad as-Sudani fehlte.', ['Haidar Dschawad as-Sudani | Ministerpräsident']],
  ])('%s: %s', (code, text, wanted) => expect(seen(code, text)).toEqual(wanted));
});

describe('a family is nobody', () => {
  it.each([
    ['en', 'The Hargreave family denied it. Thomas Hargreave said no.', ['Thomas Hargreave']],
    ['es', 'Los hermanos Belmonte callaron. Sonia Belmonte habló.', ['Sonia Belmonte']],
    ['ja', '大沼家の遺産を巡る裁判が始まった。大沼和彦さんは主張した。', ['大沼和彦']],
    ['fr', 'La famille Delorme se tait. Inès Delorme a parlé.', ['Inès Delorme']],
  ])('%s: %s', (code, text, wanted) => expect(seen(code, text)).toEqual(wanted));
});

describe('the town of an office', () => {
  it('need not be known', () => expect(seen('en', 'Mayor John Carver of Dunmouth spoke.')).toEqual(['John Carver | Mayor @ Dunmouth']));
});
