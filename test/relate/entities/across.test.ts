import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acrossScripts, type Known } from '../../../src/relate/entities/across.ts';
import { wordsOf } from '../../../src/relate/entities/names.ts';

const person = (name: string, ...offices: readonly string[]): Known => ({
  id: name,
  names: [wordsOf(name)],
  languages: new Set<string>(),
  offices: new Set(offices),
});

/** Who is one with whom, as sorted groups of ids. */
function groups(people: readonly Known[]): readonly string[] {
  const of = new Map(people.map((p) => [p.id, [p.id] as readonly string[]]));
  for (const { one, other } of acrossScripts(people)) {
    const all = [...(of.get(one) ?? []), ...(of.get(other) ?? [])];
    for (const id of all) of.set(id, all);
  }
  return [...new Set([...of.values()].map((ids) => [...ids].sort().join(' = ')))].sort();
}

const table = readFileSync('fixtures/people/scripts.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').filter((form) => form !== '-'));

describe('persons across scripts', () => {
  it.each([
    ['Инес Делорм', 'Inès Delorme'],
    ['范世松', 'Phạm Thế Tùng'],
    ['梁强', 'Lương Cường'],
    ['ジョン・ブランドリーノ', 'John Brandolino'],
    ['가다 왈리', 'Ghada Waly'],
    ['محمد بن سلمان', 'Mohammed bin Salman'],
    ['伊利哈姆·阿利耶夫', 'Ilham Aliyev'],
    ['普京·弗拉基米尔', 'Vladimir Putin'],
    ['王毅', 'Wang Yi'],
    ['وانغ يي', 'Wang Yi'],
    ['王骁毅', 'Wang Xiaoyi'],
  ])('joins %s and %s', (a, b) => expect(groups([person(a), person(b)])).toHaveLength(1));

  it.each([
    ['Иван', 'Ivan'],
    ['古特雷斯', 'António Guterres'],
    ['范世雄', 'Phạm Thế Tùng'],
    ['Анна Каллас', 'Kaja Kallas'],
    ['Сергей Медведев', 'Dmitry Medvedev'],
    ['김정일', 'Kim Jong-un'],
    ['Мария Хосе Пинто', 'Maria Pinto'],
    ['Pedro Sánchez', 'Pedro Santos'],
  ])('keeps %s and %s apart', (a, b) => expect(groups([person(a), person(b)])).toHaveLength(2));

  it('joins a short name that Vietnamese reads by its own sounds', () => {
    expect(groups(['王毅', 'Wang Yi', 'Vương Nghị', 'Ван И'].map((name) => person(name, 'minister')))).toHaveLength(1);
  });

  it.each([
    ['王毅', 'Wang Yu'],
    ['Петров И', 'Петров Иван'],
    ['Ван И', 'Wang An'],
  ])('keeps the short names %s and %s apart', (a, b) => expect(groups([person(a), person(b)])).toHaveLength(2));

  it('reads signs as Japanese names only where a Japanese page has them', () => {
    const signs = (name: string): Known => ({ ...person(name), languages: new Set(['ja']) });
    expect(groups([signs('森田健二'), person('Kenji Morita')])).toHaveLength(1);
    expect(groups([signs('高橋大輔'), person('Дайсукэ Такахаси')])).toHaveLength(1);
    expect(groups([person('森田健二'), person('Kenji Morita')])).toHaveLength(2);
    expect(groups([signs('森田健二'), person('Kenji Morikawa')])).toHaveLength(2);
  });

  it('reads signs as Korean and Vietnamese names do', () => {
    expect(groups([person('崔承勋'), person('최승훈')])).toHaveLength(1);
    expect(groups([person('張文傑'), person('Zhang Wenjie'), person('Trương Văn Kiệt'), person('Чжан Вэньцзе')])).toHaveLength(1);
    expect(groups([person('崔承勋'), person('최승현')])).toHaveLength(2);
  });

  it('leaves a name alone that two others fit as well', () =>
    expect(groups([person('Иван Кубраков'), person('Ivan Kubrakov'), person('Ivan Cubrakov')])).toHaveLength(3));

  it('says why', () =>
    expect(acrossScripts([person('范世松'), person('Phạm Thế Tùng')]).map((c) => c.reason)).toEqual([
      '« pham the tung » and « 范世松 » sound alike.',
    ]));

  it('finds well-known people in six scripts, and joins no two of them', () => {
    const people = table.flat().map((name) => person(name));
    const owner = new Map(table.flatMap((forms, row) => forms.map((form) => [form, row] as const)));
    const found = groups(people).map((group) => group.split(' = '));
    expect(found.filter((ids) => new Set(ids.map((id) => owner.get(id))).size > 1)).toEqual([]);
    const pairs = (lists: readonly (readonly string[])[]): number => lists.reduce((sum, l) => sum + (l.length * (l.length - 1)) / 2, 0);
    expect(pairs(found) / pairs(table)).toBeGreaterThan(0.92);
  });

  it('gives the same whatever the order', () => {
    const people = table
      .slice(0, 12)
      .flat()
      .map((name) => person(name));
    const wanted = groups(people);
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (shuffled) => {
        expect(groups(shuffled)).toEqual(wanted);
      }),
      { numRuns: 12 },
    );
  });
});
