// The names and titles of one sentence, with what stands around them.
import type { PersonForm } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { capitalised } from '../../../text/capitals.ts';
import { bare } from '../../../text/fold.ts';
import { judge } from './judge.ts';
import type { PeopleLexicon } from './lexicon.ts';
import { type Role, type RolePhrase, roleAt } from './roles.ts';
import { type Run, runAt } from './runs.ts';
import type { Term } from './terms.ts';

/** A name or title as it stands, not yet linked to anybody. */
export type Sighting = {
  readonly form: PersonForm;
  readonly span: Span;
  readonly whole: Span;
  /** The words of a name, without diacritics and in small letters. */
  readonly words: readonly string[];
  readonly honorific?: Span;
  readonly gender?: 'f' | 'm';
  readonly roles: readonly Role[];
  readonly phrase?: RolePhrase;
  readonly rule: string;
  readonly language: string;
};

/** A run that nothing near it shows to be a person: the document may. */
export type Doubt = { readonly run: Run; readonly sighting: Sighting };

/** What a sentence yields. */
export type Seen = { readonly sure: readonly Sighting[]; readonly doubts: readonly Doubt[] };

type Reader = { readonly text: string; readonly terms: readonly Term[]; readonly lexicon: PeopleLexicon; readonly headline: boolean };

/** Reads a sentence from left to right; `masked` tells the terms of credits. */
export function sightings(text: string, terms: readonly Term[], lexicon: PeopleLexicon, masked: (index: number) => boolean): Seen {
  const reader: Reader = { text, terms, lexicon, headline: isHeadline(terms) };
  const sure: Sighting[] = [];
  const doubts: Doubt[] = [];
  for (let i = 0; i < terms.length; ) {
    if (masked(i)) {
      i++;
      continue;
    }
    const prefix = prefixAt(reader, i);
    const run = masked(prefix.end) ? undefined : runAt(terms, prefix.end, lexicon);
    const named = run === undefined ? undefined : nameOf(reader, prefix, run);
    if (named !== undefined && run !== undefined) {
      if (named.sure) sure.push(named.sighting);
      else doubts.push({ run, sighting: named.sighting });
      if (!named.sure && prefix.role !== undefined) sure.push(...titleOf(reader, prefix.role));
      i = Math.max(run.end, i + 1);
      if (named.sure && named.after !== undefined) i = Math.max(i, named.after);
    } else {
      if (prefix.role !== undefined) sure.push(...titleOf(reader, prefix.role));
      i = Math.max(prefix.role?.end ?? 0, i + 1);
    }
  }
  return { sure, doubts };
}

/** What may stand before a name: a role, then ranks and words of address. */
type Prefix = {
  readonly start: number;
  readonly end: number;
  readonly role: RolePhrase | undefined;
  readonly comma: boolean;
  readonly honorific: { readonly start: number; readonly end: number } | undefined;
  readonly gender: 'f' | 'm' | undefined;
  readonly rank: boolean;
};

function prefixAt({ text, terms, lexicon }: Reader, index: number): Prefix {
  const role = roleAt(text, terms, index, lexicon);
  const closed = role === undefined ? index : afterBracket(terms, role.end);
  const comma = role !== undefined && terms[closed]?.text === ',';
  const from = comma ? closed + 1 : closed;
  let end = from;
  let gender: 'f' | 'm' | undefined;
  let rank = false;
  for (;;) {
    const address = lexicon.honorifics.at(terms, end);
    const grade = lexicon.ranks.at(terms, end);
    const longer = grade !== undefined && grade.end >= (address?.end ?? 0) ? grade : address;
    if (longer === undefined) break;
    rank ||= longer === grade;
    if (longer === address) gender = address.value.gender ?? gender;
    end = longer.end;
  }
  return { start: role?.start ?? index, end, role, comma, gender, rank, honorific: end > from ? { start: from, end } : undefined };
}

/** « (PCV) », "(right)": up to three words in brackets say nothing of whom they follow. */
function afterBracket(terms: readonly Term[], index: number): number {
  if (terms[index]?.text !== '(') return index;
  for (let i = index + 1; i < index + 5; i++) if (terms[i]?.text === ')') return i + 1;
  return index;
}

type Named = { readonly sure: boolean; readonly sighting: Sighting; readonly after: number | undefined };

function nameOf(reader: Reader, prefix: Prefix, run: Run): Named | undefined {
  const { terms, lexicon } = reader;
  const [first, last] = [terms[run.start], terms[run.end - 1]];
  if (first === undefined || last === undefined) return undefined;
  const adjacent = run.start === prefix.end;
  const role = adjacent && belongs(reader, prefix, run) ? prefix.role : undefined;
  const honorific = adjacent ? prefix.honorific : undefined;
  const after = roleAfter(reader, run);
  const kind = role?.role.kind;
  const setting = {
    honorific: honorific !== undefined && !prefix.rank,
    rank: honorific !== undefined && prefix.rank,
    roleBefore: kind === 'head' ? 'office' : kind,
    roleAfter: after !== undefined,
    headline: reader.headline,
  } as const;
  const verdict = judge(run, terms, setting, lexicon);
  const span = { start: first.start, end: last.end };
  const start = role?.span.start ?? (honorific === undefined ? span.start : honorificStart(reader, honorific.start));
  const address =
    honorific === undefined ? undefined : { start: terms[honorific.start]?.start ?? 0, end: terms[honorific.end - 1]?.end ?? 0 };
  const sighting: Sighting = {
    form: 'name',
    span,
    whole: { start, end: span.end },
    words: wordsOf(reader.text.slice(span.start, span.end)),
    roles: [role, after].flatMap((r) => (r === undefined || r.role.kind === 'kin' ? [] : [r.role])),
    rule: verdict.rule,
    language: lexicon.language,
    ...(address !== undefined && { honorific: address }),
    ...(prefix.gender !== undefined && adjacent && { gender: prefix.gender }),
  };
  return { sure: verdict.person, sighting, after: after?.end };
}

/** The words of a name in the form in which names are compared. */
export const wordsOf = (name: string): readonly string[] =>
  bare(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '');

/** « le général Pham », not « général Pham »: the article belongs to the words that name the person. */
function honorificStart({ terms, lexicon }: Reader, index: number): number {
  const before = terms[index - 1];
  return (before !== undefined && lexicon.definite.has(before.lower) ? before : terms[index])?.start ?? 0;
}

/** Whether a role is that of the name after it; with a comma between, the name must be closed by another mark. */
function belongs({ terms, lexicon }: Reader, { role, comma }: Prefix, run: Run): boolean {
  if (role === undefined) return false;
  if (!comma) return true;
  const after = terms[run.end];
  return after === undefined || (after.kind === 'mark' && after.named === undefined) || lexicon.acts.has(after.lower);
}

/** The role in apposition: « , directrice du port, », « (Giám đốc) »; not the first of a list: « X, le ministre Y ». */
function roleAfter({ text, terms, lexicon }: Reader, run: Run): RolePhrase | undefined {
  const mark = afterBracket(terms, run.end);
  if (!/^[,(–—-]$/.test(terms[mark]?.text ?? '')) return undefined;
  let at = mark + 1;
  while (at < mark + 3 && (lexicon.definite.has(terms[at]?.lower ?? '') || lexicon.indefinite.has(terms[at]?.lower ?? ''))) at++;
  const role = roleAt(text, terms, at, lexicon);
  if (role === undefined || role.determiner === 'contracted' || role.determiner === 'possessive') return undefined;
  const next = terms[afterBracket(terms, role.end)];
  const another = next !== undefined && next.named === undefined && capitalised(next) && next.kind === 'word';
  const listed = role.determiner === 'definite' && next !== undefined && lexicon.and.has(next.lower);
  return another || listed ? undefined : role;
}

/** A role without a name, as far as its words may stand for somebody. */
function titleOf({ terms, lexicon, headline }: Reader, phrase: RolePhrase): readonly Sighting[] {
  const { role, determiner, span, start } = phrase;
  const first = terms[start];
  if (role.kind === 'kin' || determiner === 'indefinite' || determiner === 'possessive' || first === undefined) return [];
  if (determiner === 'none' && !stands(terms, phrase, lexicon, headline)) return [];
  if (lexicon.copulas.has(terms[determiner === 'none' ? start - 1 : start - 2]?.lower ?? '')) return [];
  return [{ form: 'title', span, whole: span, words: [], roles: [role], phrase, rule: role.rule, language: lexicon.language }];
}

/** Whether a title without an article stands for its holder: in languages that do so when capitalised, else at the head of a headline. */
function stands(terms: readonly Term[], { start, role }: RolePhrase, lexicon: PeopleLexicon, headline: boolean): boolean {
  const [before, first] = [terms[start - 1], terms[start]];
  if (!(first?.named !== undefined || capitalised(first))) return false;
  if (lexicon.bareTitles === 'always') return role.kind === 'head' || role.kind === 'office';
  const opening = before === undefined || /^[:“"‘«—–-]$/.test(before.text);
  return opening && role.kind !== 'job' && (headline || role.affiliation !== undefined || capitalised(terms[start + 1]) || start === 0);
}

/** Whether most longer words are capitalised, as English headlines have it. */
function isHeadline(terms: readonly Term[]): boolean {
  const long = terms.filter((t) => t.kind === 'word' && t.text.length > 3 && t.named === undefined);
  return long.length >= 4 && long.filter((t) => capitalised(t)).length > 0.7 * long.length;
}
