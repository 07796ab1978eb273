import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { NO_PROFILE } from '../../../../src/model/profile.ts';
import { names } from '../../../../src/read/extract/names/index.ts';
import { people } from '../../../../src/read/extract/people/index.ts';
import { segmented } from '../../segmented.ts';

const packs = await loadPacks();

// Without a model: what titles and words of address alone show.
const found = (text: string, code: string): readonly string[] => {
  const document = segmented(text, code, packs);
  const named = names(document, packs, NO_PROFILE);
  return people(document, packs, NO_PROFILE, { dates: [], names: named }).map(({ mention: m }) => `${m.form} ${m.quote}`);
};

describe('scripts without capitals', () => {
  it.each([
    ['zh', '据王部长介绍，谈判已经结束。', ['name 王']],
    ['zh', '各国部长昨天开会。', []],
    ['zh', '部长级会议昨天结束。', []],
    ['zh', '秘鲁总统昨天宣布停火。', ['title 秘鲁总统']],
    ['zh', '总统选举昨天结束。', []],
    ['zh', '他担任总统已经两年。', []],
    ['ja', '米国のバイデン大統領は述べた。', ['name バイデン']],
    ['ja', '官房長官は2日に説明した。', ['title 官房長官']],
    ['ja', '大統領選挙は来年だ。', []],
    ['ja', '彼は首相に就任した。', []],
    ['ja', '店のママさんは笑った。', []],
    ['ja', 'グレタ・モース最高執行責任者（COO）は語った。', ['name グレタ・モース']],
    ['ko', '김 총리 겸 재무장관은 어제 말했다.', ['name 김']],
    ['ko', '김 장관은 어제 말했다.', ['name 김']],
    ['ko', '페루 대통령은 어제 말했다.', ['title 페루 대통령']],
    ['ko', '대통령 선거가 끝났다.', []],
    ['ko', '각국 장관이 모였다.', []],
    ['ar', 'وقالت المديرة الإقليمية ماريا روخاس، التي وصلت أمس', ['name ماريا روخاس']],
    ['ar', 'وأكد الوزير البيروفي ذلك', ['title الوزير البيروفي']],
    ['ar', 'حضر وزير جديد الاجتماع', []],
    ['ar', 'قالت وزيرة الصحة إلهام العمراني إن', ['name إلهام العمراني']],
    ['ar', 'وقال عمدة البلدة، عبد الباقي شكري، إن', ['name عبد الباقي شكري']],
    ['ar', 'أكد وزير الصحة ضرورة احترام القانون.', ['title وزير الصحة']],
    ['ar', 'قال الوزير، ردا على سؤال، إن', ['title الوزير']],
    ['ar', 'قال وزير الطاقة صلاح الدين إن', ['name صلاح الدين']],
    ['ar', 'وصل مدرب إسباني أمس', []],
    ['ar', 'وصفت محامية المتهمة، منى الصياد، الحكم', ['name منى الصياد']],
    ['ar', 'رحبت أمس الوزيرة سعاد حمدان ضمن زيارتها', ['name سعاد حمدان']],
  ])('%s: %s', (code, text, wanted) => expect(found(text, code)).toEqual(wanted));

  it('reads the definite words behind a role with it, and the body among them as its own', () => {
    const document = segmented('قال الأمين العام للاتحاد سامر عواد إن رئيس جمعية حماية الغابات منى حداد وعدت.', 'ar', packs);
    const named = names(document, packs, NO_PROFILE);
    const roles = people(document, packs, NO_PROFILE, { dates: [], names: named }).map(({ mention: m }) => [
      m.quote,
      m.roles?.[0],
      m.affiliation,
    ]);
    expect(roles).toEqual([
      ['سامر عواد', 'الأمين العام', 'الاتحاد'],
      ['منى حداد', 'رئيس', 'جمعية حماية الغابات'],
    ]);
  });

  it('joins a family name before a title with the full name', () => {
    const document = segmented('외교부 장관이 왔다. 또 서기장은 말했다.', 'ko', packs);
    expect(people(document, packs, NO_PROFILE, { dates: [], names: [] }).map((p) => p.mention.quote)).not.toContain('또');
  });
});
