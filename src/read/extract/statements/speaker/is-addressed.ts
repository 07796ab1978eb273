import type { Passage } from '../passage/passage.ts';

/** « “…”, lui demande la juge »: right behind a quotation a pronoun that may be either is whom the words are said to. */
export const isAddressed = ({ tokens, quotedBy, lexicon: { words } }: Passage, at: number): boolean =>
  words.clitics.at(tokens, at) !== undefined && (quotedBy[tokens[at - 1]?.text === ',' ? at - 2 : at - 1] ?? -1) >= 0;
