import { ARTICLE_ROLES } from '../../../model/block.ts';
import type { SegmentedDocument, Sentence } from '../../../model/document.ts';
import type { DateMention, FoundPerson, NameMention, PersonMention, Speaker, StatementMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import { byPlace, type Span } from '../../../model/span.ts';
import { firstAt } from '../../../text/first-at.ts';
import { tokens } from '../../../text/tokens/tokens.ts';
import { answersOf } from './interview/answers.ts';
import { lexiconOf, type SpeechLexicon } from './lexicon.ts';
import { type Passage, passageOf } from './passage/passage.ts';
import { telling } from './telling/telling.ts';

/** What other extractors found before. */
export type Given = {
  readonly people: readonly FoundPerson[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
};

/** Statements, those of them that are no answers of an interview, and the pronouns that are their speakers. */
export type Said = {
  readonly statements: readonly StatementMention[];
  /** What answers tell may be an event; what else is said is told by somebody. */
  readonly reported: readonly StatementMention[];
  readonly pronouns: readonly PersonMention[];
};

/** What a document reports to have been said, in text order, speakers resolved. */
export function statements(document: SegmentedDocument, packs: Packs, given: Given): Said {
  const { statements: reported, pronouns } = telling(passages(document, packs, given));
  const pack = packs[document.language];
  const lexicon = pack === undefined ? undefined : lexiconOf(pack);
  const answers = lexicon === undefined ? [] : answersOf(document, lexicon, given.people);
  if (lexicon === undefined || answers.length === 0) return { statements: reported, reported, pronouns };
  return { statements: withAnswers(reported, answers, lexicon), reported, pronouns };
}

/** Answers and what others are told in them to have said; quotations without a cue, and what somebody says of himself, are part of the answer. */
function withAnswers(
  said: readonly StatementMention[],
  answers: readonly StatementMention[],
  lexicon: SpeechLexicon,
): readonly StatementMention[] {
  const isSelf = ({ quote, entity }: Speaker, answer: StatementMention): boolean =>
    entity === undefined ? lexicon.pronouns.at(tokens(quote), 0)?.value.person === 1 : entity === answer.speaker?.entity;
  const answered = ({ start, end, cue, speaker }: StatementMention): boolean => {
    const answer = answers[firstAt(answers.length, (i) => (answers[i]?.end ?? 0) >= end)];
    if (answer === undefined || start < answer.start) return false;
    return cue === undefined || start === answer.start || speaker === undefined || isSelf(speaker, answer);
  };
  return [...said.filter((statement) => !answered(statement)), ...answers].sort(byPlace);
}

/** The blocks in which people are reported to speak, each with what was found in it. */
function* passages(document: SegmentedDocument, packs: Packs, given: Given): Generator<Passage> {
  const [people, names, dates] = [within(given.people, (f) => f.whole), within(given.names, (n) => n), within(given.dates, (d) => d)];
  for (const [block, sentences] of byBlock(document.sentences)) {
    const { start, end, role, language } = document.blocks[block] ?? {};
    const pack = packs[language ?? ''];
    if (start === undefined || end === undefined || role === undefined || pack === undefined) continue;
    const span = { start, end };
    const findings = { people: people(span), names: names(span), dates: dates(span) };
    if (ARTICLE_ROLES.has(role) || role === 'caption') yield passageOf(document, block, sentences, lexiconOf(pack), findings);
  }
}

function* byBlock(sentences: readonly Sentence[]): Generator<readonly [number, readonly Sentence[]]> {
  let from = 0;
  for (let to = 1; to <= sentences.length; to++) {
    const block = sentences[from]?.block;
    if (block === undefined || sentences[to]?.block === block) continue;
    yield [block, sentences.slice(from, to)];
    from = to;
  }
}

/** Gives the mentions inside one block after the other; asked in text order. */
function within<M>(list: readonly M[], spanOf: (m: M) => Span): (block: Span) => readonly M[] {
  let next = 0;
  return (block) => {
    const found: M[] = [];
    for (let m = list[next]; m !== undefined && spanOf(m).start < block.end; m = list[++next])
      if (spanOf(m).start >= block.start) found.push(m);
    return found;
  };
}
