import type { Passage } from './passage.ts';

/** « Вопрос: », "Question: ": where a word and its colon at the start of a paragraph end; 0 without them. */
export function behindLabel({ tokens, role, quotedBy }: Passage): number {
  const labelled = tokens[0]?.kind === 'word' && tokens[1]?.text === ':' && (quotedBy[2] ?? -1) < 0;
  return labelled && (role === 'lede' || role === 'paragraph') ? 2 : 0;
}
