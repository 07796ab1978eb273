import type { SpeechVerb } from '../../../../model/packs/speech.ts';
import { lowered } from '../../../../text/fold.ts';
import type { Passage } from './passage.ts';

/** Whether a verb of saying in the past stands at a token, or one in the present and its clause: « nega e diz que ». */
export function isTense({ tokens, lexicon }: Passage, at: number): boolean {
  const cue = lexicon.cues.at(tokens, at);
  if (cue === undefined) return false;
  const clause = lexicon.words.complementizers.at(tokens, cue.end) !== undefined;
  return cue.value.some((s) => s.kind === 'verb' && (s.form === 'past' || (clause && s.form === 'present')));
}

/** Whether a word stands right before a token, or before the one word there. */
export const phraseBefore = ({ tokens }: Passage, at: number, phrase: string): boolean =>
  phrase.includes(' ')
    ? false
    : tokens[at - 1]?.lower === lowered(phrase) || (tokens[at - 2]?.lower === lowered(phrase) && tokens[at - 1]?.kind === 'word');

/** « parle d'“abandon” »: before a mark the elided preposition is two tokens. */
export const isElided = ({ tokens, quotedBy }: Passage, at: number, { over }: SpeechVerb): boolean =>
  (quotedBy[at + 2] ?? -1) >= 0 && /^['’]$/u.test(tokens[at + 1]?.text ?? '') && over?.includes(`${tokens[at]?.lower ?? ''}'`) === true;

/** Where a word or phrase given as text ends, when it stands at a token. */
export function phraseAt({ tokens }: Passage, at: number, phrase: string): number {
  let i = at;
  for (const word of phrase.split(/(?<=')|\s/u)) {
    if (tokens[i]?.lower !== lowered(word)) return at;
    i++;
  }
  return i;
}

/** « jure, lui, n'avoir rien vu »: behind a pronoun between commas; the token itself without one. */
export function overEmphatic({ tokens, lexicon: { pronouns } }: Passage, at: number): number {
  const end = tokens[at]?.text === ',' ? (pronouns.at(tokens, at + 1)?.end ?? at) : at;
  return end > at && tokens[end]?.text === ',' ? end + 1 : at;
}
