import { ARTICLE_ROLES, type Role } from '../../../../model/block.ts';
import type { SegmentedDocument } from '../../../../model/document.ts';
import type { FoundPerson } from '../../../../model/mention.ts';
import type { Span } from '../../../../model/span.ts';
import { bare } from '../../../../text/fold.ts';
import { tokens } from '../../../../text/tokens/tokens.ts';
import type { SpeechLexicon } from '../lexicon.ts';
import { initialsOf, type Label, labelOf } from './labels.ts';

/** What a paragraph of an interview is: a question, or words of the person who is asked, `from` where they begin. */
export type Turn =
  | { readonly kind: 'question'; readonly block: number }
  | { readonly kind: 'answer'; readonly block: number; readonly from: number; readonly entity: string; readonly label?: Span };

const FEWEST_LABELS = 3;
const FEWEST_TURNS = 2;
const FEWEST_QUESTIONS = 2;
const QUESTION = /[?？؟][»”"’')）」』]?$/u;
const LONGEST_QUESTION = 600; // code units
const NEAR = 3; // blocks before the headline
const KICKER = 200; // code units

/** A paragraph, or a heading between them. */
type Line = { readonly block: number; readonly heading: boolean; readonly question: boolean; readonly label?: Label };

/** The turns of an interview, in text order; none where a document is no interview. */
export function turnsOf(
  document: SegmentedDocument,
  lexicon: SpeechLexicon,
  people: readonly FoundPerson[],
  within: (span: Span) => readonly FoundPerson[],
): readonly Turn[] {
  const lines = linesOf(document, within, initialsOf(people));
  const asking = askersOf(lines, lexicon, document.source.publisher);
  const labelled = lines.flatMap(({ label }) => (label !== undefined && (label.entity !== undefined || asking(label)) ? [label] : []));
  const turns = countsOf(labelled.map(({ entity }) => entity));
  const byLabels =
    labelled.length >= FEWEST_LABELS &&
    new Set(labelled.map(({ entity, key }) => entity ?? key)).size > 1 &&
    [...turns.values()].some((n) => n >= FEWEST_TURNS);
  if (byLabels) return told(lines, asking, [...turns].toSorted((a, b) => b[1] - a[1])[0]?.[0], false);
  const questions = lines.filter((line) => line.question && line.label?.entity === undefined).length;
  if (questions < FEWEST_QUESTIONS || !isCalledInterview(document, lexicon)) return [];
  const asked = turns.size > 0 ? [...turns.keys()] : introduced(document, people);
  return asked.length === 1 ? told(lines, asking, asked[0], true) : [];
}

/** 「――いつ発効しますか。」: questions behind a long dash, where the answers have none. */
const DASHED = /^[―—─]{2}(?=\p{Lo})/u;

function linesOf(
  document: SegmentedDocument,
  within: (span: Span) => readonly FoundPerson[],
  initials: ReadonlyMap<string, string>,
): readonly Line[] {
  return document.blocks.flatMap((block, i): readonly Line[] => {
    const { role, start, end } = block;
    if (!ARTICLE_ROLES.has(role) || role === 'title') return [];
    const label = labelOf(document, block, within, initials);
    const asks = QUESTION.test(document.text.slice(Math.max(start, end - 4), end)) || DASHED.test(document.text.slice(start, start + 3));
    const question = end - start <= LONGEST_QUESTION && asks;
    return [{ block: i, heading: role === 'heading' && !question, question, ...(label !== undefined && { label }) }];
  });
}

/** Whether a label that names no person of the document is of whoever asks: the paper, a word for it, or one that comes again. */
function askersOf(lines: readonly Line[], { words }: SpeechLexicon, publisher = ''): (label: Label) => boolean {
  const times = countsOf(lines.map(({ label }) => (label?.entity === undefined ? label?.key : undefined)));
  const paper = bare(publisher);
  return (label) =>
    label.entity === undefined &&
    ((times.get(label.key) ?? 0) >= FEWEST_TURNS || paper.startsWith(label.key) || words.asking.at(tokens(label.words), 0) !== undefined);
}

function countsOf(list: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) if (one !== undefined) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/**
 * The lines as turns. Where questions are unmarked, a line that ends as one is a question. What follows an answer goes on with it
 * as long as another turn follows: behind the last one the paper may speak again.
 */
function told(lines: readonly Line[], asking: (label: Label) => boolean, asked: string | undefined, unmarked: boolean): readonly Turn[] {
  const opens = ({ label, question }: Line): boolean =>
    label?.entity !== undefined || (label !== undefined && asking(label)) || (unmarked && question);
  const last = lines.findLastIndex(opens);
  const turns: Turn[] = [];
  let speaking: string | undefined;
  let fresh = false;
  lines.forEach((line, i) => {
    const { block, label } = line;
    if (label?.entity !== undefined) {
      speaking = label.entity;
      fresh = false;
      turns.push({ kind: 'answer', block, from: label.from, entity: speaking, label: label.span });
    } else if (opens(line)) {
      speaking = asked;
      fresh = true;
      turns.push({ kind: 'question', block });
    } else if (speaking !== undefined && !line.heading && (fresh || i < last)) {
      fresh = false;
      turns.push({ kind: 'answer', block, from: -1, entity: speaking });
    }
  });
  return turns;
}

/** Whether the head of a page says that it is an interview: above the headline, in it, or below it. */
function isCalledInterview({ text, blocks }: SegmentedDocument, { words }: SpeechLexicon): boolean {
  const title = blocks.findIndex(({ role }) => role === 'title');
  return blocks.some(({ role, start, end }, i) => {
    const near = role === 'furniture' && i >= title - NEAR && i <= title + NEAR;
    if (role !== 'title' && role !== 'lede' && role !== 'byline' && role !== 'signature' && role !== 'metadata' && !near) return false;
    const list = tokens(text.slice(start, Math.min(end, start + (near ? KICKER : LONGEST_QUESTION))));
    return list.some((_, at) => words.interviews.at(list, at) !== undefined);
  });
}

/** The persons whom the headline names, or else the standfirst; not those who wrote it. */
function introduced({ blocks, source }: SegmentedDocument, people: readonly FoundPerson[]): readonly string[] {
  const authors = new Set((source.authors ?? []).map(bare));
  const namedIn = (role: Role): readonly string[] => {
    const head = blocks.filter((block) => block.role === role);
    return people.flatMap(({ mention: { start, end, form, name, entity } }) => {
      const isHead = head.some((block) => start >= block.start && end <= block.end);
      return isHead && form === 'name' && entity !== undefined && !authors.has(bare(name ?? '')) ? [entity] : [];
    });
  };
  const [title, lede] = [namedIn('title'), namedIn('lede')];
  return [...new Set(title.length > 0 ? title : lede)];
}
