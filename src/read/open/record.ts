/** One line of JSON Lines input: exactly one of `text`, `html`, `bytes` (base64). */
export type InputRecord = {
  readonly id?: string;
  readonly text?: string;
  readonly html?: string;
  readonly bytes?: string;
  readonly name?: string;
  readonly as?: 'page' | 'text';
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
};
