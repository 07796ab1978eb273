import { type VerbGroup, verbGroup } from '../cues/verb-group.ts';
import type { Draft } from '../draft.ts';
import type { VerbSense } from '../lexicon.ts';
import type { Passage, Range } from '../passage/passage.ts';
import type { Quotation } from '../passage/quotations.ts';
import type { Subject } from '../speaker/of-actor.ts';
import { leftSubject, rightSubject } from '../speaker/subject.ts';

const LONGEST_ADVERBIAL = 15;
const ENDS = /^[.,–—-]$/u;
const OPENS = /^[,–—]$/u;
const DASH = /^[–—-]$/u;
const STOPS = /^[.,!?…]$/u;

/** « …, a déclaré X. … »: an attribution inside the marks, which parts what was said. */
export function innerAside(p: Passage, index: number): Draft | undefined {
  const quotation = p.quotations[index];
  if (quotation === undefined) return undefined;
  for (let i = quotation.from; i < quotation.to; i++) {
    const found = p.lexicon.cues.at(p.tokens, i);
    if (found === undefined) continue;
    const group = verbGroup(p, i, found.end, found.value, quotation.from);
    const draft = group === undefined ? undefined : parted(p, quotation, group, index);
    if (draft !== undefined) return draft;
    i = found.end - 1;
  }
  return undefined;
}

function parted(p: Passage, quotation: Quotation, group: VerbGroup, index: number): Draft | undefined {
  const sense = group.senses.find(({ verb }) => verb.frames.includes('aside') || verb.frames.includes('quotation'));
  const alone =
    DASH.test(p.tokens[group.from - 1]?.text ?? '') && DASH.test(p.tokens[group.to]?.text ?? '') && group.from - 1 > quotation.from;
  // « Llevamos años —sostiene— poniendo parches »: a verb that needs no subject.
  if (sense !== undefined && alone && p.lexicon.pack.dropsSubject === true && !group.loose && !group.sharing && quotation.dashed !== true) {
    const content: Range[] = [
      [quotation.from, group.from - 1],
      [group.to + 1, quotation.to],
    ];
    return partedBy(group, sense, content, index);
  }
  const subject = sense === undefined || group.loose ? undefined : subjectOf(p, group, quotation);
  if (sense === undefined || subject === undefined) return undefined;
  const start = Math.min(group.from, subject.from);
  const end = endOf(p, Math.max(group.to, subject.to), quotation.to, group.glued !== undefined);
  const comma = p.tokens[start - 1]?.text;
  if (quotation.dashed === true) return inDialogue(p, quotation, group, sense, subject, [start, end], index);
  const next = p.tokens[end]?.text;
  if ((comma !== ',' && comma !== '-' && comma !== '–' && comma !== '—') || start - 1 <= quotation.from) return undefined;
  if (end >= quotation.to || (next !== ',' && next !== '.' && next !== comma)) return undefined;
  // « …, — сказал X. — … »: a dash on either side.
  const behind = DASH.test(p.tokens[end + 1]?.text ?? '') ? end + 1 : overGesture(p, end + 1, quotation.to);
  const rest = behind > end && behind + 1 < quotation.to ? behind + 1 : end + 1;
  const content: Range[] = [
    [quotation.from, start - 1],
    [rest, quotation.to],
  ];
  return partedBy(group, sense, content, index, subject);
}

/** What was said around an attribution; without a subject whoever the verb leaves out. */
const partedBy = (group: VerbGroup, { verb }: VerbSense, content: readonly Range[], index: number, subject?: Subject): Draft => ({
  kind: 'quotation',
  act: verb.act,
  cue: group.cue,
  form: group.form,
  ...(subject !== undefined && { subject }),
  content,
  quotations: [index],
  needsPerson: false,
});

/** « …, – сказал он, выступая в суде. – … »: the dash behind what goes with the attribution; the token before without one. */
function overGesture({ tokens }: Passage, at: number, limit: number): number {
  if (tokens[at - 1]?.text !== ',') return at - 1;
  for (let i = at; i < Math.min(limit, at + LONGEST_ADVERBIAL); i++)
    if (STOPS.test(tokens[i]?.text ?? '')) return DASH.test(tokens[i + 1]?.text ?? '') ? i + 1 : at - 1;
  return at - 1;
}

/** « — …, — сказал X, министр. — … »: dashes part what was said from who said it. */
function inDialogue(
  p: Passage,
  q: Quotation,
  group: VerbGroup,
  sense: VerbSense,
  subject: Subject,
  [start, end]: Range,
  index: number,
): Draft | undefined {
  if (!DASH.test(p.tokens[start - 1]?.text ?? '')) return undefined;
  let next = end;
  while (next < q.to && !(DASH.test(p.tokens[next]?.text ?? '') && STOPS.test(p.tokens[next - 1]?.text ?? ''))) next++;
  const content: Range[] = [[q.from, start - 1], ...(next + 1 < q.to ? [[next + 1, q.to] as const] : [])];
  return partedBy(group, sense, content, index, subject);
}

/** « glisse-t-il lorsqu'on le croise, … »: to the next mark, where the subject glued to the verb leaves no doubt. */
function endOf({ tokens }: Passage, at: number, limit: number, glued: boolean): number {
  let end = at;
  while (glued && end < limit && end - at < LONGEST_ADVERBIAL && !ENDS.test(tokens[end]?.text ?? '')) end++;
  return end;
}

/** A subject glued behind the verb, a name right after it, or a pronoun or name right before it. */
function subjectOf(p: Passage, group: VerbGroup, quotation: Quotation): Subject | undefined {
  if (group.glued !== undefined) return { from: group.glued.from, to: group.glued.to, pronoun: group.glued.pronoun, known: true };
  const left = leftSubject(p, group.from, quotation.from).subject;
  if (left?.to === group.from && left.pronoun?.person === undefined && (left.pronoun !== undefined || left.actor?.kind === 'person'))
    return left;
  const right = OPENS.test(p.tokens[group.from - 1]?.text ?? '') ? rightSubject(p, group.to, quotation.to, false) : undefined;
  const known = right?.known === true && right.pronoun?.person === undefined;
  return (known || right?.actor?.kind === 'person') && right.from <= group.to + 1 ? right : undefined;
}
