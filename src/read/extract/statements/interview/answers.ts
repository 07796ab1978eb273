import type { SegmentedDocument } from '../../../../model/document.ts';
import type { FoundPerson, Speaker, StatementMention } from '../../../../model/mention.ts';
import { quoted, type Span } from '../../../../model/span.ts';
import { firstAt } from '../../../../text/first-at.ts';
import type { SpeechLexicon } from '../lexicon.ts';
import { turnsOf } from './turns.ts';

const QUOTED = /^(["“”«»„「『]) ?(.*?) ?["“”«»「」』][.。]?$/su;
const DASH = /^[–—―-]\s*/u;
const CLOSING = /[\s.!?…。！？؟]+$/u;

/** What the person of an interview answers: a statement a paragraph; none where a document is no interview. */
export function answersOf(
  document: SegmentedDocument,
  lexicon: SpeechLexicon,
  people: readonly FoundPerson[],
): readonly StatementMention[] {
  const { text, blocks } = document;
  const within = (span: Span): readonly FoundPerson[] => {
    const found: FoundPerson[] = [];
    let i = firstAt(people.length, (at) => (people[at]?.whole.start ?? 0) >= span.start);
    for (let person = people[i]; person !== undefined && person.whole.start < span.end; person = people[++i])
      if (person.mention.form === 'name' && person.whole.end <= span.end) found.push(person);
    return found;
  };
  const named = new Map<string, Speaker>();
  let next = 0;
  return turnsOf(document, lexicon, people, within).flatMap((turn) => {
    const block = blocks[turn.block];
    if (turn.kind !== 'answer' || block === undefined) return [];
    for (let person = people[next]; person !== undefined && person.mention.start < block.end; person = people[++next]) {
      const { entity, form, start } = person.mention;
      const own = start >= block.start && (turn.label === undefined || start >= turn.label.end);
      if (entity !== undefined && form !== 'pronoun' && !(own && named.has(entity)))
        named.set(entity, { ...quoted(text, person.whole), entity });
    }
    const content = contentOf(text, turn.from < 0 ? block.start : turn.from, block.end);
    const speaker = turn.label === undefined ? named.get(turn.entity) : { ...quoted(text, turn.label), entity: turn.entity };
    if (content === undefined || speaker === undefined) return [];
    const rule = lexicon.ruleOf('interview');
    return [{ ...quoted(text, content), rule, content: [content], mode: 'direct' as const, speaker, act: 'assert' }];
  });
}

/** A stretch without the dash before it, the marks around it and the stop at its end. */
function contentOf(text: string, begin: number, to: number): Span | undefined {
  const from = begin + (DASH.exec(text.slice(begin, begin + 3))?.[0].length ?? 0);
  const said = text.slice(from, to);
  const inner = QUOTED.exec(said);
  const open = inner === null || inner[2]?.includes(inner[1] ?? '') === true ? 0 : said.indexOf(inner[2] ?? '', 1);
  const words = open > 0 ? (inner?.[2] ?? '') : said;
  const start = from + open + (words.length - words.trimStart().length);
  const end = from + open + words.replace(CLOSING, '').length;
  return end > start ? { start, end } : undefined;
}
