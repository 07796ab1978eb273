import { isRest, isWeak } from '../content/after-aside.ts';
import { quotationBefore } from '../content/quotation-before.ts';
import type { Room } from '../content/room.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import type { Draft } from '../draft.ts';
import { back, type Passage, type Range } from '../passage/passage.ts';
import { leftSubject, rightSubject } from '../speaker/subject.ts';

/** The comma after « comme l'a dit X » is no farther than this. */
const FARTHEST_COMMA = 25;

/** « comme l'a souligné X, … », "…, as X said": what is not between the commas. */
export function likened(p: Passage, group: VerbGroup, room: Room): Draft | undefined {
  const { words } = p.lexicon;
  // "As analysts warned that prices could double, …": a clause of its own.
  if (words.complementizers.at(p.tokens, group.to) !== undefined) return undefined;
  const sense = group.senses.find(({ verb }) => verb.frames.includes('aside'));
  const before = back(words.likes, p.tokens, group.from);
  const left = before < group.from ? undefined : leftSubject(p, group.from, room.floor).subject;
  const subject = left ?? (before < group.from ? rightSubject(p, group.to, room.limit, false) : undefined);
  // « Según relató a la policía, el hombre la siguió »
  const drops = subject === undefined && p.lexicon.pack.dropsSubject === true && p.lexicon.pack.verbFirst !== true && before < group.from;
  const weak = drops && group.form === 'past' && (isWeak(p, group.to) || p.tokens[group.to]?.text === ',');
  if (sense === undefined || (subject?.known !== true && !weak)) return undefined;
  const start = left === undefined ? before : back(words.likes, p.tokens, left.from);
  if (start === left?.from || start < room.floor) return undefined;
  let end = Math.max(group.to, subject?.to ?? 0);
  for (let steps = 0; steps < FARTHEST_COMMA && end < room.limit && p.tokens[end]?.text !== ','; steps++) end++;
  const open = Math.max(room.floor, room.open);
  const content: Range[] = [];
  const quotation = p.quotations[quotationBefore(p, start) ?? -1];
  // « “It was,” as he put it, “the worst week.” »
  if (quotation !== undefined && quotation.open >= open) content.push([quotation.open, quotation.end]);
  else if (start > open && p.tokens[start - 1]?.text === ',') {
    // « Die Zeugin schilderte, wie sie Rauch bemerkte »
    if (p.lexicon.pack.verbSecond === true && p.lexicon.cues.at(p.tokens, start - 2)?.value.some((s) => s.kind === 'verb') === true)
      return undefined;
    content.push([open, start - 1]);
  } else if (start > open) return undefined;
  if (p.tokens[end]?.text === ',' && (content.length === 0 || isRest(p, end + 1))) content.push([end + 1, room.limit]);
  if (content.length === 0) return undefined;
  return {
    kind: 'aside',
    act: sense.verb.act,
    cue: group.cue,
    form: group.form,
    ...(subject !== undefined && { subject }),
    content,
    quotations: [],
    needsPerson: false,
  };
}
