// What clean knows of all languages at once, for it reads a page before its language is known.
import type { Packs } from '../../model/pack.ts';
import type { LineForm, LineRule, PagePack } from '../../model/packs/furniture.ts';
import { type Matcher, matcher, type Slot } from '../../text/patterns/pattern.ts';
import { type Phrases, phrases } from '../../text/words/phrases.ts';
import { formsById } from '../../text/words/portfolios.ts';

/** Rules of lines by the place of their words, names of months, words that join names. */
export type Vocabulary = {
  readonly lines: Readonly<Record<LineForm, Matcher<string, LineRule>>>;
  readonly months: Phrases<number>;
  readonly joiners: ReadonlySet<string>;
  readonly placed: ReadonlySet<string>;
  readonly wires: ReadonlySet<string>;
  readonly outlets: Phrases<true>;
  /** Names of cities and countries, in lower case. */
  readonly places: ReadonlySet<string>;
};

const NO_PAGES: readonly PagePack[] = [];
const MADE = new WeakMap<Packs, WeakMap<readonly PagePack[], Vocabulary>>();
const number: Slot<string> = {
  number: true,
  at: (list, i) => (list[i]?.kind === 'number' ? { end: i + 1, value: list[i]?.text ?? '' } : undefined),
};

/** The vocabulary of some packs, made once. `pages` are of languages that have no pack of their own. */
export function vocabularyOf(packs: Packs, pages: readonly PagePack[] = NO_PAGES): Vocabulary {
  const byPages = MADE.get(packs) ?? new WeakMap<readonly PagePack[], Vocabulary>();
  MADE.set(packs, byPages);
  const known = byPages.get(pages);
  if (known !== undefined) return known;
  const full = Object.values(packs);
  const made = compiled(
    [...full.map((pack) => ({ code: pack.code, months: pack.words.months, furniture: pack.furniture })), ...pages],
    new Set(full.flatMap(({ names }) => formsById({ ...names.countries, ...names.cities }).map(([form]) => form.toLowerCase()))),
  );
  byPages.set(pages, made);
  return made;
}

function compiled(pages: readonly PagePack[], places: Vocabulary['places']): Vocabulary {
  const rules: readonly LineRule[] = pages.flatMap((page) => page.furniture.lines);
  const of = (form: LineForm): Matcher<string, LineRule> =>
    matcher<string, LineRule>(
      rules.filter((rule) => rule.form === form),
      { number },
    );
  return {
    lines: { whole: of('whole'), start: of('start'), label: of('label'), end: of('end'), within: of('within') },
    months: phrases(
      pages.flatMap((page) =>
        page.months.flatMap((names, i) => [...names, ...numbered(page.months, i)].map((name) => [name, i + 1] as const)),
      ),
    ),
    joiners: new Set(pages.flatMap((page) => page.furniture.joiners)),
    placed: new Set(pages.flatMap((page) => page.furniture.placed ?? [])),
    outlets: phrases(pages.flatMap((page) => (page.furniture.outlets ?? []).map((word) => [word, true] as const))),
    wires: new Set(pages.flatMap((page) => page.furniture.wires ?? [])),
    places,
  };
}

/** Where all months open with one word (« tháng hai »), that word with the number of the month: « tháng 2 », « tháng 02 ». */
function numbered(months: PagePack['months'], i: number): readonly string[] {
  const [first = '', second] = months[0]?.[0]?.split(' ') ?? [];
  if (second === undefined || !months.every(([name]) => name?.startsWith(`${first} `))) return [];
  return [`${first} ${i + 1}`, `${first} ${String(i + 1).padStart(2, '0')}`];
}
