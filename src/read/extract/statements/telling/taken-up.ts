import { isBoundary } from '../passage/noun-phrase.ts';
import { type Actor, back, type Passage, skip } from '../passage/passage.ts';
import type { Subject } from '../speaker/of-actor.ts';
import type { Antecedent } from './speakers.ts';

/** What the story told of a person so far: gender, and nouns by which they may be taken up. */
export type Known = { readonly gender?: 'f' | 'm'; readonly nouns: ReadonlySet<string> };

/** A noun phrase that takes up somebody named before: « la nageuse marseillaise », "the 58-year-old". */
export type TakenUp = { readonly noun: string; readonly gender?: 'f' | 'm' };

const LONGEST_APPOSITION = 8;
/** Words between the article and the noun (« l'ancien international »). */
const MOST_BETWEEN = 2;

/** What a subject without name takes somebody up by; nothing where a complement shows somebody else (« le directeur du musée »). */
export function takenUp({ tokens, lexicon }: Passage, { from, to }: Subject): TakenUp | undefined {
  const article = lexicon.definites.at(tokens, from);
  if (article === undefined || article.end >= to) return undefined;
  for (let i = article.end; i < to; i++) if (lexicon.words.links.at(tokens, i) !== undefined) return undefined;
  for (let i = article.end; i < Math.min(to, article.end + MOST_BETWEEN + 1); i++) {
    const found = lexicon.takenUp.at(tokens, i);
    if (found === undefined || found.end > to) continue;
    const gender = found.value === 'either' ? article.value : found.value;
    return { noun: wordsAt(tokens, i, found.end), ...(gender !== 'either' && { gender }) };
  }
  return undefined;
}

const wordsAt = (tokens: Passage['tokens'], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.lower)
    .join(' ');

/** Adds what a passage tells of the persons it names. */
export function acquaint(p: Passage, known: Map<string, Known>): void {
  if (p.lexicon.pack.takenUp === undefined) return;
  for (const actor of p.startingAt.values()) {
    if (actor.kind !== 'person' || actor.entity === undefined || actor.found?.mention.form === 'title') continue;
    const told = toldOf(p, actor);
    const before = known.get(actor.entity);
    const gender = before?.gender ?? told.gender;
    known.set(actor.entity, {
      nouns: before === undefined ? told.nouns : new Set([...before.nouns, ...told.nouns]),
      ...(gender !== undefined && { gender }),
    });
  }
}

/** The title before a name, with its article, and the apposition behind it. */
function toldOf(p: Passage, { from, to }: Actor): Known {
  const { tokens, lexicon } = p;
  const { definites, words } = lexicon;
  const nouns = new Set<string>();
  const opens = back(words.determiners, tokens, from);
  const article = definites.at(tokens, opens)?.value;
  let gender = article === 'either' || opens + 1 >= to ? undefined : article;
  let end = to;
  if (tokens[to]?.text === ',') while (end - to < LONGEST_APPOSITION && !isBoundary(p, end + 1)) end++;
  for (let i = opens; i < end; i++) {
    const found = lexicon.takenUp.at(tokens, i);
    if (found === undefined) continue;
    nouns.add(wordsAt(tokens, i, found.end));
    if (found.value !== 'either') gender ??= found.value;
  }
  const other = skip(definites, tokens, to + 1) > to + 1 ? definites.at(tokens, to + 1)?.value : undefined;
  if (nouns.size > 0 && other !== undefined && other !== 'either') gender ??= other;
  return { nouns, ...(gender !== undefined && { gender }) };
}

/** Who was called so before, latest first; else the first of the candidates whose gender does not speak against it. */
export function whoIsTakenUp(
  { noun, gender }: TakenUp,
  candidates: readonly Antecedent[],
  known: ReadonlyMap<string, Known>,
): Antecedent | undefined {
  const fits = (c: Antecedent): boolean => {
    const told = c.gender ?? known.get(c.entity)?.gender;
    return gender === undefined || told === undefined || told === gender;
  };
  const called = candidates.filter((c) => known.get(c.entity)?.nouns.has(noun) === true && fits(c));
  const latest = called.reduce<Antecedent | undefined>((last, c) => (last === undefined || c.at > last.at ? c : last), undefined);
  return latest ?? candidates.find(fits);
}
