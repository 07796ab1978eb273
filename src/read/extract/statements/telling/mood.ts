import { isBoundary } from '../passage/noun-phrase.ts';
import type { Passage } from '../passage/passage.ts';
import { firstSubject } from '../speaker/first-subject.ts';
import type { Subject } from '../speaker/of-actor.ts';
import type { Memory, Telling } from './memory.ts';

const SHORTEST = 4;
/** A verb second is no farther from the start of its sentence. */
const FARTHEST_SECOND = 14;
const LOWER = /^\p{Ll}/u;

/** « Man habe gelernt. Neue Kontrollen seien nicht geplant. »: sentences behind a statement that only their mood shows to go on with it, or to be told by whom the sentence before is about: « Der Minister reagierte empört. Das sei ein Skandal. » */
export function inMood(p: Passage, tellings: readonly Telling[], memory: Memory): readonly Telling[] {
  if (p.lexicon.pack.reportive === undefined) return [];
  const told = new Set(tellings.flatMap(({ draft, by }) => (by === p ? starts(p, draft) : [])));
  const found: Telling[] = [];
  let behind = false;
  let before = -1;
  for (let from = 0; from < p.tokens.length; from = p.sentenceTo[from] ?? p.tokens.length) {
    const to = p.sentenceTo[from] ?? p.tokens.length;
    const free = !told.has(from) && to - from > SHORTEST;
    const goesOn: boolean = free && behind && isReportive(p, from, to);
    const second: boolean = free && !goesOn && isReportive(p, from, to) && standsSecond(p, from, to);
    // « “…”, sagte X. » and a new paragraph that begins so.
    const follows: boolean = second && before < 0 && memory.speaker !== undefined && memory.age === 1;
    const subject: Subject | undefined = second && before >= 0 ? firstSubject(p, before, from) : undefined;
    behind = goesOn || follows || subject?.known === true || told.has(from);
    if (goesOn || follows || subject?.known === true) {
      const by = subject?.known === true ? { subject } : {};
      found.push({ by: p, draft: { kind: 'mood', act: 'assert', ...by, content: [[from, to]], quotations: [], needsPerson: false } });
    }
    before = from;
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
    else if (words.reportive.at(tokens, i) !== undefined && LOWER.test(tokens[i]?.text ?? '')) reportive = true;
  }
  return reportive;
}

/** Whether such a verb is that of the main clause: no mark and no conjunction before it. */
function standsSecond(p: Passage, from: number, to: number): boolean {
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  for (let i = from; i < Math.min(to, from + FARTHEST_SECOND) && !isBoundary(p, i); i++) {
    if (i > from && words.reportive.at(tokens, i) !== undefined && LOWER.test(tokens[i]?.text ?? '')) return true;
    if ([words.subordinators, words.complementizers].some((table) => table.at(tokens, i) !== undefined)) return false;
  }
  return false;
}
