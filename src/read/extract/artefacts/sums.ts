// What a sentence itself lets a reader add up, where it does not add up.
import type { SegmentedDocument } from '../../../model/document.ts';
import type { ArtefactMention, FigureMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { FiguresPack } from '../../../model/packs/figures.ts';
import { quoted } from '../../../model/span.ts';
import { lowered } from '../../../text/fold.ts';
import { isUnspaced } from '../../../text/tokens/letters.ts';

type Figures = readonly FigureMention[];
/** A sum that is wrong: its figures, and why. */
type Fault = { readonly rule: string; readonly figures: readonly [FigureMention, ...FigureMention[]]; readonly why: string };
type Sentence = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly figures: Figures;
  readonly pack: FiguresPack;
};

/** Parts beside their sum, a part above its whole, a share in percent, the difference of two numbers: each where it is wrong. */
export function* sums(document: SegmentedDocument, packs: Packs, figures: Figures): Generator<ArtefactMention> {
  let next = 0;
  for (const { start, end, language } of document.sentences) {
    while ((figures[next]?.start ?? Number.POSITIVE_INFINITY) < start) next++;
    let last = next;
    while ((figures[last]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
    const here = figures.slice(next, last);
    const pack = packs[language]?.figures;
    if (pack === undefined || here.length < 2 || here.length > MANY) continue;
    const sentence = { text: document.text, start, end, figures: here, pack };
    const fault = ofChange(sentence) ?? ofShare(sentence) ?? ofPart(sentence) ?? ofWhole(sentence);
    if (fault === undefined) continue;
    const span = { start: Math.min(...fault.figures.map((f) => f.start)), end: Math.max(...fault.figures.map((f) => f.end)) };
    yield { ...quoted(document.text, span), rule: fault.rule, kind: 'arithmetic', why: fault.why };
  }
}

const MANY = 7;
/** What lies farther off than such a share of the sum is no sum of these parts. */
const LOOSE = 0.15;
const TIMES: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

const isCount = ({ unit, value, bound }: FigureMention): boolean =>
  bound === 'exactly' && Number.isInteger(value) && unit !== 'percent' && !TIMES.has(unit ?? '');

// « 40 hommes et 32 femmes, soit 75 au total », "they are 75: 40 men and 32 women"
function ofWhole({ text, end, figures, pack }: Sentence): Fault | undefined {
  if (figures.length < 3 || !figures.every(isCount)) return undefined;
  const [first, second] = figures;
  const [sum, before] = [figures.at(-1), figures.at(-2)];
  if (first === undefined || second === undefined || sum === undefined || before === undefined) return undefined;
  const behind = text.slice(sum.end, Math.min(end, sum.end + NEAR));
  if (holds(text.slice(before.end, sum.end), pack.sums.whole) || holds(behind, pack.sums.whole))
    return added(sum, figures.slice(0, -1), 'artefacts.total');
  const list = LIST.test(text.slice(first.end, second.start)) && CLOSED.test(text.slice(sum.end, end));
  return list && !holds(text.slice(first.start, end), pack.apposed) ? added(first, figures.slice(1), 'artefacts.parts') : undefined;
}

const NEAR = 16;
const LIST = /^[^\d]{0,16}[:：]/u;
// Behind the last part stands its noun and no further part: « et quelques strapontins ».
const CLOSED = /^\s?\p{L}{0,12}[.!?…。)»”"]*\s*$/u;

function added(sum: FigureMention, parts: Figures, rule: string): Fault | undefined {
  const total = parts.reduce((all, { value }) => all + value, 0);
  if (total === sum.value || Math.abs(total - sum.value) > sum.value * LOOSE || parts.some(({ value }) => value >= sum.value))
    return undefined;
  return { rule, figures: [sum, ...parts], why: `${parts.map(({ value }) => value).join(' + ')} are ${total}, not ${sum.value}.` };
}

// « 72 blessés, dont 81 graves »
function ofPart({ text, figures, pack }: Sentence): Fault | undefined {
  for (const [i, whole] of figures.entries()) {
    const part = figures[i + 1];
    if (part === undefined || !isCount(whole) || !isCount(part) || part.value <= whole.value) continue;
    const between = text.slice(whole.end, part.start);
    const one = part.unit === undefined || part.unit === whole.unit;
    const before = lowered(between).trimEnd();
    const says = (words: readonly string[]): boolean => words.some((word) => before.endsWith(word) && !pack.sums.whole.includes(word));
    if (between.length > APART || !(says(pack.sums.part) || (one && says(pack.apposed)))) continue;
    return { rule: 'artefacts.part', figures: [whole, part], why: `${part.value} cannot be a part of ${whole.value}.` };
  }
  return undefined;
}

const APART = 40;

// « 30 des 60 députés (45 %) »
function ofShare({ text, figures, pack }: Sentence): Fault | undefined {
  for (const [i, a] of figures.entries()) {
    const [b, share] = [figures[i + 1], figures[i + 2]];
    if (b === undefined || share === undefined || share.unit !== 'percent' || !isCount(a) || !isCount(b)) continue;
    if (!/[(（]\s?$/u.test(text.slice(b.end, share.start)) || !holds(text.slice(a.end, b.start), pack.sums.share)) continue;
    const [part, whole] = a.value < b.value ? [a, b] : [b, a];
    const percent = (100 * part.value) / whole.value;
    const slack = share.bound === 'exactly' ? 1 : ROUGH;
    if (Math.abs(percent - share.value) <= slack) continue;
    const why = `${part.value} of ${whole.value} are ${Math.round(percent * 10) / 10} percent, not ${share.value}.`;
    return { rule: 'artefacts.share', figures: [a, b, share], why };
  }
  return undefined;
}

const ROUGH = 5;

// « passé de 72 à 84, soit 15 de plus »
function ofChange({ text, end, figures, pack }: Sentence): Fault | undefined {
  const [from, to, change] = figures;
  if (from === undefined || to === undefined || change === undefined || figures.length !== 3 || !figures.every(isCount)) return undefined;
  const moved = [text.slice(from.start - NEAR, from.start), text.slice(from.end, to.start)].some((s) => holds(s, pack.changes));
  const between = pack.ranges.flatMap((range) => range.between).filter((word) => LETTER.test(word));
  const led = moved || holds(text.slice(from.end, to.start), [...(pack.changeTo ?? []), ...between]);
  const told = text.slice(to.end, Math.min(end, change.end + NEAR));
  if (!led || to.start - from.end > NEAR || !holds(told, pack.sums.change)) return undefined;
  const by = Math.abs(to.value - from.value);
  if (by === change.value || change.value > 2 * by) return undefined;
  return {
    rule: 'artefacts.change',
    figures: [from, to, change],
    why: `From ${from.value} to ${to.value} are ${by}, not ${change.value}.`,
  };
}

const LETTER = /[\p{L}\p{N}]/u;

// Whether one of some words stands in a text, as a word of its own where the script parts words.
function holds(text: string, words: readonly string[]): boolean {
  const small = lowered(text);
  return words.some((word) => {
    const at = small.indexOf(word);
    if (at < 0) return false;
    if (isUnspaced(word)) return true;
    return !LETTER.test(small.charAt(at - 1)) && !LETTER.test(small.charAt(at + word.length));
  });
}
