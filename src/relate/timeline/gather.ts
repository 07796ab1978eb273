// Tellings of one event found and put together; near-linear, for each is compared only with groups it shares something with.
import { type Agreement, agreement, type Measure } from './agreement.ts';
import { type Around, type Group, type Growing, growing } from './group.ts';
import { moved, type Near } from './moved.ts';
import { placeOfMark } from './story.ts';
import { finenessOf, type Told } from './told.ts';
import { familyOf, frequencyOf } from './types.ts';

/** How many groups under one mark a telling is compared with. */
const MOST = 48;

/** Groups of tellings, and which of some others joined none. */
export type Gathered = { readonly groups: readonly Group[]; readonly left: readonly Told[] };

/** Puts tellings that come in order of their power together; each joins the group it agrees with most, else opens one. `others` join, or are left. */
export function gather(tellings: readonly Told[], around: Around, others: readonly Told[] = []): Gathered {
  const measure: Measure = { rarity: rarityIn(tellings), around };
  const groups: Growing[] = [];
  const byMark = new Map<string, number[]>();
  const near: Near = function* (told) {
    for (const mark of marksOf(told, true)) yield* (byMark.get(mark) ?? []).slice(-MOST);
  };
  const bestOf = (told: Told, marked: Iterable<number>): { readonly index: number; readonly found: Agreement } | undefined => {
    let best: { readonly index: number; readonly found: Agreement } | undefined;
    for (const index of [...new Set(marked)].sort((a, b) => a - b)) {
      const known = groups[index]?.group;
      const found = known === undefined ? undefined : agreement(told, known, measure);
      if (found !== undefined && (best === undefined || found.score > best.found.score)) best = { index, found };
    }
    return best;
  };
  for (const told of tellings) {
    const best = bestOf(told, near(told));
    const index = best?.index ?? groups.push(growing(told, around)) - 1;
    const own = groups[index];
    if (own === undefined) continue;
    own.add(told, best === undefined ? [] : reasons(told, own.group, best.found));
    for (const mark of marksOf(told, false)) {
      const list = byMark.get(mark) ?? [];
      if (!list.includes(index, -MOST)) list.push(index);
      byMark.set(mark, list);
    }
  }
  const gone = united(groups, near, measure);
  moved(groups, gone, near, measure);
  const [first] = tellings;
  const days = new Set(others.length === 0 ? [] : tellings.map(({ mention }) => mention.edtf));
  const left: Told[] = [];
  for (const told of others) {
    const of = first === undefined || !days.has(told.mention.edtf) ? undefined : marksOf(told, true, first.mention.type);
    const marked = (of ?? []).flatMap((mark) => (byMark.get(mark) ?? []).slice(-MOST));
    const best = bestOf(
      told,
      marked.filter((index) => !gone.has(index)),
    );
    const own = best === undefined ? undefined : groups[best.index];
    if (own === undefined || best === undefined) left.push(told);
    else own.add(told, reasons(told, own.group, best.found));
  }
  return { groups: groups.flatMap(({ group }, index) => (gone.has(index) ? [] : [group])), left };
}

/** How many tellings of a group speak for it. */
const VOICES = 6;

/** Groups of one event that opened apart because who came first said little: the lesser goes into the greater where most of its tellings agree with that. */
function united(groups: readonly Growing[], nearTo: Near, measure: Measure): Set<number> {
  const gone = new Set<number>();
  for (const [index, own] of groups.entries()) {
    const voices = own.group.list.slice(0, VOICES);
    const near = new Set<number>();
    for (const told of voices) for (const other of nearTo(told)) near.add(other);
    let best: { readonly index: number; readonly score: number; readonly found: Agreement } | undefined;
    for (const other of [...near].sort((a, b) => a - b)) {
      const known = other === index || gone.has(other) ? undefined : groups[other]?.group;
      if (known === undefined || known.list.length < own.group.list.length) continue;
      const found = voices.map((told) => agreement(told, known, measure)).filter((one) => one !== undefined);
      const [first] = found;
      if (first === undefined || found.length * 2 <= voices.length) continue;
      const score = found.reduce((sum, one) => sum + one.score, 0);
      if (best === undefined || score > best.score) best = { index: other, score, found: first };
    }
    const into = best === undefined ? undefined : groups[best.index];
    if (best === undefined || into === undefined) continue;
    gone.add(index);
    for (const told of own.group.list) into.add(told, reasons(told, into.group, best.found));
  }
  return gone;
}

/** How seldom a word or idea is: 1 for one telling's, less the more have it. */
function rarityIn(tellings: readonly Told[]): (word: string) => number {
  const counts = new Map<string, number>();
  const add = (word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  const pages = new Set<string>();
  for (const { words, ideas, story, document } of tellings) {
    if (!pages.has(document)) for (const place of new Set(story.map(placeOfMark))) add(`mark ${place}`);
    pages.add(document);
    for (const word of words) add(word);
    for (const idea of ideas) add(`idea ${idea}`);
  }
  return (word) => 1 / Math.log2(1 + (counts.get(word) ?? 1));
}

/** Marks under which a group may be found: month or year with who takes part, the document, what it is about, and long words; of what happens once, for a coarse date, the type. `as`: a type of the family in which it is looked for. */
function marksOf(told: Told, seeking: boolean, as = told.mention.type): readonly string[] {
  const { persons, bodies, treaties, places, countries, ideas, subjects, mention, about, document, language, words } = told;
  const { type, edtf } = mention;
  const what = [...persons, ...bodies, ...treaties, ...places, ...countries, `a ${about ?? document}`, `t ${type} ${edtf}`];
  const meant = [...ideas, ...subjects].map((id) => `i ${familyOf(as)} ${told.first.slice(0, 7)} ${id}`);
  const spoken = [...words].filter((word) => word.length >= 6).map((word) => `w ${language} ${word}`);
  const when = [told.first.slice(0, 7), ...(told.first.slice(0, 7) === told.last.slice(0, 7) ? [] : ['long'])];
  const times = seeking ? (when.length > 1 ? [told.first.slice(0, 4)] : [...when, 'long']) : [...when, told.first.slice(0, 4)];
  const coarse = frequencyOf(type) === 'once' && (!seeking || finenessOf(told) > 0) ? [`m ${type}`] : [];
  return [...what, ...meant, ...spoken, ...coarse].flatMap((w) => times.map((t) => `${t} ${w}`));
}

/** Why a telling is of an event, one line a reason. */
function reasons({ mention, document }: Told, group: Group, { shared, dates }: Agreement): readonly string[] {
  const lines: string[] = [];
  const others = [...group.edtfs].sort().join(', ');
  const by = shared.length === 0 ? 'like words' : `both ${shared.slice(0, 3).join(', ')}`;
  if (dates === 'within') lines.push(`${mention.edtf} joins ${others}: same act, ${by}`);
  else if (!group.documents.has(document)) lines.push(`told on the same date by several: ${by}`);
  if (!group.types.has(mention.type)) lines.push(`${mention.type} is told as ${[...group.types].sort().join(', ')} too`);
  return lines;
}
