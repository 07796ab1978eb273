// Where in a sentence a title, a word of address or a name may begin: told of each word once, so that most words are passed over by a look at a number.
import { capitalised, uncased } from '../../../text/capitals.ts';
import { bare } from '../../../text/fold.ts';
import { isUnspaced } from '../../../text/tokens/letters.ts';
import type { Term } from './terms.ts';

/** What may begin at a term, as bits. */
export const NAME = 1;
export const ROLE = 2;
export const ADDRESS = 4;
/** The word of a role, or of address behind a name: what a name in signs stands before. */
export const AFTER = 8;
export const CREDIT = 16;
/** What no name goes over: an adjective of a country, a day. */
export const STOP = 32;
const HEAD = 64;
const SIGN = 128;
const KANA = 256;

/** What the tables of a language say of one word. */
export type WordTables = {
  readonly roles: ReadonlySet<string>;
  /** Whether a title may begin with any word. */
  readonly anyRole: boolean;
  readonly address: ReadonlySet<string>;
  readonly heads: (term: Term) => boolean;
  readonly after: ReadonlySet<string>;
  readonly credits: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
};

/** The bits of the terms of a list. */
export type Seeds = {
  readonly at: (terms: readonly Term[], index: number) => number;
  /** Whether nothing begins at a term, whatever follows. */
  readonly quiet: (terms: readonly Term[], index: number) => boolean;
};

/** So many words are remembered. */
const MOST = 1 << 15;
/** A title holds its role within so many terms. */
const REACH = 40;
/** A name in signs stands so near before its title, one in kana nearer than this. */
const SURNAME = 3;
const LONGEST_KANA = 20;
const FAR = 255;
const [TO_HEAD, TO_AFTER] = [12, 20];

/** Asks the tables. The bits of the list that was asked for last are kept: sentences are read one after another, and many places ask of one term. */
export function seeds(tables: WordTables): Seeds {
  const known = new Map<string, number>();
  let bits = new Int32Array(256);
  let seen: readonly Term[] | undefined;
  const ofWord = (term: Term): number => {
    const remembered = known.get(term.text);
    if (remembered !== undefined) return remembered;
    const told = tell(term, tables);
    if (known.size >= MOST) known.clear();
    known.set(term.text, told);
    return told;
  };
  const turnTo = (terms: readonly Term[]): void => {
    if (terms.length > bits.length) bits = new Int32Array(2 * terms.length);
    let [head, after] = [FAR, FAR];
    for (let i = terms.length - 1; i >= 0; i--) {
      const term = terms[i];
      if (term === undefined) continue;
      const own = term.named === undefined && term.text.length === term.lower.length ? ofWord(term) : tell(term, tables);
      head = (own & HEAD) !== 0 ? 0 : Math.min(FAR, head + 1);
      after = (own & AFTER) !== 0 ? 0 : Math.min(FAR, after + 1);
      bits[i] = (head > REACH ? own & ~ROLE : own) | (head << TO_HEAD) | (after << TO_AFTER);
    }
    seen = terms;
  };
  const at = (terms: readonly Term[], index: number): number => {
    if (terms !== seen) turnTo(terms);
    return index < terms.length ? (bits[index] ?? 0) : 0;
  };
  return { at, quiet: (terms, index) => silent(terms, index, at) };
}

function silent(terms: readonly Term[], index: number, at: Seeds['at']): boolean {
  const own = at(terms, index);
  if ((own & (NAME | ROLE | ADDRESS)) !== 0) return false;
  if ((own & SIGN) === 0) return true;
  // The title stands behind the first sign of the name at the earliest.
  const title = ((at(terms, index + 1) >>> TO_AFTER) & FAR) + 1;
  const far = (own & KANA) !== 0 || terms[index - 1]?.named !== undefined;
  return index + 1 >= terms.length || title > (far ? LONGEST_KANA : SURNAME);
}

function tell(term: Term, { roles, anyRole, address, heads, after, credits, stops }: WordTables): number {
  const { lower } = term;
  const plain = bare(lower);
  const among = (list: ReadonlySet<string>): boolean => list.has(lower) || list.has(plain);
  const head = heads(term);
  const sign = uncased(term) && isUnspaced(lower);
  return (
    (capitalised(term) ? NAME : 0) |
    (anyRole || among(roles) ? ROLE : 0) |
    (among(address) ? ADDRESS : 0) |
    (head ? HEAD | AFTER : among(after) ? AFTER : 0) |
    (credits.has(lower) ? CREDIT : 0) |
    (among(stops) ? STOP : 0) |
    (sign ? SIGN : 0) |
    (sign && /^[\u30a1-\u30fa\u30fc-\u30ff]$/.test(term.text) ? KANA : 0)
  );
}
