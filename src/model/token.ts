import type { Span } from './span.ts';

/** What a token is made of: letters, digits, or one mark. */
export type TokenKind = 'word' | 'number' | 'mark';

/** The smallest piece the patterns see. `lower` is the lower-case form with straight apostrophes; `spaced` says whether a blank stands before it. `word` is the number of its text, if that is remembered: no other text has it. */
export type Token = Span & {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  readonly spaced: boolean;
  readonly word?: number;
};
