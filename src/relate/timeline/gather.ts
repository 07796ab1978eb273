// Tellings of one event found and put together; near-linear, for each is compared only with groups it shares something with.
import { type Agreement, agreement } from './agreement.ts';
import type { Told } from './told.ts';

/** The tellings of one event with the reasons why they are one. */
export type Group = { readonly list: readonly Told[]; readonly why: readonly string[] };

/** How many groups under one mark a telling is compared with. */
const MOST = 48;

/** A group while it grows. */
type Draft = {
  readonly first: string;
  readonly last: string;
  readonly types: Set<string>;
  readonly edtfs: Set<string>;
  readonly persons: Set<string>;
  readonly bodies: Set<string>;
  readonly treaties: Set<string>;
  readonly places: Set<string>;
  readonly abouts: Set<string>;
  readonly documents: Set<string>;
  readonly times: Set<string>;
  readonly numbers: Set<string>;
  readonly words: Map<string, Set<string>>;
  readonly list: Told[];
  readonly why: Set<string>;
};

/** Puts tellings that come in order of their power together; each joins the group it agrees with most, else opens one. */
export function gather(tellings: readonly Told[]): readonly Group[] {
  const rarity = rarityIn(tellings);
  const drafts: Draft[] = [];
  const byMark = new Map<string, number[]>();
  for (const told of tellings) {
    const seen = new Set<number>();
    for (const mark of marksOf(told, true)) for (const index of (byMark.get(mark) ?? []).slice(-MOST)) seen.add(index);
    let best: { readonly index: number; readonly found: Agreement } | undefined;
    for (const index of [...seen].sort((a, b) => a - b)) {
      const draft = drafts[index];
      const found = draft === undefined ? undefined : agreement(told, draft, rarity);
      if (found !== undefined && (best === undefined || isBetter(found, best.found))) best = { index, found };
    }
    const index = best?.index ?? drafts.push(draftOf(told)) - 1;
    const draft = drafts[index];
    if (draft === undefined) continue;
    if (best !== undefined) for (const line of reasons(told, draft, best.found)) draft.why.add(line);
    put(draft, told);
    for (const mark of marksOf(told, false)) {
      const list = byMark.get(mark) ?? [];
      if (!list.includes(index, -MOST)) list.push(index);
      byMark.set(mark, list);
    }
  }
  return drafts.map(({ list, why }) => ({ list, why: [...why].sort() }));
}

const isBetter = (a: Agreement, b: Agreement): boolean => a.score > b.score;

/** How seldom a word is: 1 for one telling's, less the more have it. */
function rarityIn(tellings: readonly Told[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of tellings) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => 1 / Math.log2(1 + (counts.get(word) ?? 1));
}

/** Marks under which a group may be found: month or year with who takes part, the document, what it is about, and long words. */
function marksOf(told: Told, seeking: boolean): readonly string[] {
  const { persons, bodies, treaties, places, mention, about, document, language, words } = told;
  const what = [...persons, ...bodies, ...treaties, ...places, `a ${about ?? document}`, `t ${mention.type} ${mention.edtf}`];
  const spoken = [...words].filter((word) => word.length >= 6).map((word) => `w ${language} ${word}`);
  const when = [told.first.slice(0, 7), ...(told.first.slice(0, 7) === told.last.slice(0, 7) ? [] : ['long'])];
  const times = seeking ? (when.length > 1 ? [told.first.slice(0, 4)] : [...when, 'long']) : [...when, told.first.slice(0, 4)];
  return [...what, ...spoken].flatMap((w) => times.map((t) => `${t} ${w}`));
}

const draftOf = ({ first, last }: Told): Draft => ({
  first,
  last,
  types: new Set(),
  edtfs: new Set(),
  persons: new Set(),
  bodies: new Set(),
  treaties: new Set(),
  places: new Set(),
  abouts: new Set(),
  documents: new Set(),
  times: new Set(),
  numbers: new Set(),
  words: new Map(),
  list: [],
  why: new Set(),
});

function put(draft: Draft, told: Told): void {
  const { mention, persons, bodies, treaties, places, about, document, language, words } = told;
  draft.list.push(told);
  draft.types.add(mention.type);
  draft.edtfs.add(mention.edtf);
  draft.documents.add(document);
  if (about !== undefined) draft.abouts.add(about);
  if (mention.time !== undefined) draft.times.add(mention.time);
  for (const number of told.numbers) draft.numbers.add(number);
  for (const id of persons) draft.persons.add(id);
  for (const id of bodies) draft.bodies.add(id);
  for (const id of treaties) draft.treaties.add(id);
  for (const id of places) draft.places.add(id);
  const said = draft.words.get(language) ?? new Set<string>();
  for (const word of words) said.add(word);
  draft.words.set(language, said);
}

/** Why a telling is of an event, one line a reason. */
function reasons({ mention, document }: Told, draft: Draft, { shared, dates }: Agreement): readonly string[] {
  const lines: string[] = [];
  const others = [...draft.edtfs].sort().join(', ');
  const by = shared.length === 0 ? 'like words' : `both ${shared.slice(0, 3).join(', ')}`;
  if (dates === 'within') lines.push(`${mention.edtf} joins ${others}: same act, ${by}`);
  else if (!draft.documents.has(document)) lines.push(`told on the same date by several: ${by}`);
  if (!draft.types.has(mention.type)) lines.push(`${mention.type} is told as ${[...draft.types].sort().join(', ')} too`);
  return lines;
}
