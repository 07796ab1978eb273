import type { Telling } from './memory.ts';
import type { Passage } from './passage.ts';

const SHORTEST = 4;

/** « Man habe gelernt. Neue Kontrollen seien nicht geplant. »: sentences behind a statement that only their mood shows to go on with it. */
export function inMood(p: Passage, tellings: readonly Telling[]): readonly Telling[] {
  if (p.lexicon.pack.reportive === undefined || tellings.length === 0) return [];
  const told = new Set(tellings.flatMap(({ draft, by }) => (by === p ? starts(p, draft) : [])));
  const found: Telling[] = [];
  let behind = false;
  for (let from = 0; from < p.tokens.length; from = p.sentenceTo[from] ?? p.tokens.length) {
    const to = p.sentenceTo[from] ?? p.tokens.length;
    const goesOn: boolean = !told.has(from) && behind && to - from > SHORTEST && isReportive(p, from, to);
    behind = goesOn || told.has(from);
    if (goesOn) found.push({ by: p, draft: { kind: 'mood', act: 'assert', content: [[from, to]], quotations: [], needsPerson: false } });
  }
  return found;
}

/** The sentences in which a draft has its cue or content. */
const starts = (p: Passage, { content, cue }: Telling['draft']): readonly number[] =>
  [...content, ...(cue === undefined ? [] : [cue])].flatMap(([from, to]) => [p.sentenceFrom[from] ?? 0, p.sentenceFrom[to - 1] ?? 0]);

function isReportive({ tokens, quotedBy, lexicon: { words, cues, pronouns } }: Passage, from: number, to: number): boolean {
  let reportive = false;
  for (let i = from; i < to; i++) {
    if ((quotedBy[i] ?? -1) >= 0) continue;
    if (pronouns.at(tokens, i)?.value.person === 1 || tokens[i]?.text === '?') return false;
    const idiom = cues.at(tokens, i);
    if (idiom?.value.length === 0) i = idiom.end - 1;
    else if (words.reportive.at(tokens, i) !== undefined) reportive = true;
  }
  return reportive;
}
