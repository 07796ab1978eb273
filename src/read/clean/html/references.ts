// Character references (« &amp; », « &#x41; ») of the stretches that have some. Most have none, so that the page as a whole is
// read without looking for them, which the tokenizer does several times as fast.
import { Tokenizer } from 'htmlparser2';

/** Where the parts of a text go: stretches as they stand, and the signs that references stand for, with their end. */
export type TextParts = {
  readonly text: (start: number, stop: number) => void;
  readonly sign: (code: number, stop: number) => void;
};

const IGNORED = {
  onattribname: () => undefined,
  onattribend: () => undefined,
  onopentagname: () => undefined,
  onopentagend: () => undefined,
  onselfclosingtag: () => undefined,
  onclosetag: () => undefined,
  oncdata: () => undefined,
  oncomment: () => undefined,
  ondeclaration: () => undefined,
  onprocessinginstruction: () => undefined,
  onend: () => undefined,
};
const TITLE = '<title>';

/** Reads stretches of a page that hold references. */
export function references(html: string, put: TextParts) {
  let base = 0;
  let value = '';
  let wrapped = '';
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...IGNORED,
      ontext: (start, stop) => put.text(base + start, base + stop),
      ontextentity: (code, stop) => put.sign(code, base + stop),
      onattribdata: (start, stop) => {
        value += wrapped.slice(start, stop);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
    },
  );
  const read = (text: string): void => {
    tokenizer.reset();
    tokenizer.write(text);
    tokenizer.end();
  };
  return {
    /** A text; in a title a « < » opens nothing. */
    text: (start: number, stop: number, title: boolean): void => {
      base = title ? start - TITLE.length : start;
      const stretch = html.slice(start, stop);
      read(title ? TITLE + stretch : stretch);
    },
    /** The value of an attribute; what a reference is depends on what stands around it. */
    value: (start: number, stop: number): string => {
      const before = html.charAt(start - 1);
      const quote = before === '"' || before === "'" ? before : '';
      value = '';
      wrapped = `<a b=${quote}${html.slice(start, stop)}${quote}>`;
      read(wrapped);
      return value;
    },
  };
}
