// A capitalised run with what stands around it.
import { capitalised, uncased } from '../../../text/capitals.ts';
import { bare } from '../../../text/fold.ts';
import { type Apposition, appositionAt } from './apposition.ts';
import { belongingOf } from './belonging.ts';
import { judge } from './judge.ts';
import type { Prefix } from './prefix.ts';
import { isRelative } from './relative.ts';
import { type Role, type RolePhrase, roleAt } from './roles.ts';
import type { Run } from './runs.ts';
import type { Reader, Sighting } from './sighting.ts';
import { wordsOf } from './sighting.ts';
import type { Term } from './terms.ts';

/** A run read as a name: whether it surely is one, whether a title or word of address shows it, and where reading goes on. */
export type Named = {
  readonly sure: boolean;
  readonly led: boolean;
  readonly sighting: Sighting;
  readonly end: number;
  /** Where it ends with what stands in apposition, be it a name. */
  readonly past: number;
  /** Where brackets between the name and its title end, in which another name may stand: « 팜 테 뚱(Phạm Thế Tùng) 차관 ». */
  readonly bracket?: number;
};

/** Reads a run as the name after a prefix. */
export function named(reader: Reader, prefix: Prefix, run: Run): Named | undefined {
  const { terms, lexicon, text, headline } = reader;
  const [first, last] = [terms[run.start], terms[run.end - 1]];
  if (first === undefined || last === undefined || (lexicon.nounCapitals && goesOn(terms, run.end))) return undefined;
  if (lone(run) && prefix.honorific === undefined && ofFamily(reader, run)) return undefined;
  const adjacent = run.start === prefix.end;
  const role = adjacent ? ownRole(reader, prefix, run) : undefined;
  const honorific = adjacent ? prefix.honorific : undefined;
  const after: Apposition = appositionAt(reader, run.end);
  const kind = role?.role.kind;
  const address = honorific !== undefined;
  const verdict = judge(
    run,
    terms,
    {
      honorific: (address && !prefix.rank) || after.honorific !== undefined,
      rank: address && prefix.rank,
      roleBefore: kind,
      roleAfter: after.roles.length > 0,
      headline,
    },
    lexicon,
  );
  const span = { start: first.start, end: last.end };
  const [nextRole] = after.roles;
  const owner = role === undefined && nextRole !== undefined && after.attached !== undefined ? ownerBefore(reader, run.start) : undefined;
  const start = role?.span.start ?? owner?.start ?? (honorific === undefined ? span.start : addressStart(reader, honorific.start));
  const gender = (adjacent ? prefix.gender : undefined) ?? role?.gender ?? after.honorific?.gender;
  const addressing = honorific ?? after.honorific;
  const words = wordsOf(text.slice(span.start, span.end));
  const sighting: Sighting = {
    form: 'name',
    span,
    whole: { start, end: after.attached === undefined ? span.end : (terms[after.attached - 1]?.end ?? span.end) },
    words,
    ...(lexicon.stem !== undefined && { stems: words.map(lexicon.stem) }),
    roles: [role, ...after.roles].flatMap((r) => (r === undefined || r.role.kind === 'kin' ? [] : [owned(r.role, r === nextRole, owner)])),
    ...belongs(reader, run, kind !== undefined && kind !== 'job'),
    rule: verdict.rule,
    language: lexicon.language,
    ...(addressing !== undefined && {
      honorific: { start: terms[addressing.start]?.start ?? 0, end: terms[addressing.end - 1]?.end ?? 0 },
    }),
    ...(gender !== undefined && { gender }),
    ...(isRelative(reader, run.start, run.end) && { relative: true as const }),
    ...(address && prefix.rank && { rank: rankOf(reader, prefix.honorific) }),
  };
  return {
    sure: verdict.person,
    led: address || kind !== undefined || after.attached !== undefined,
    sighting,
    end: verdict.person ? after.end : run.end,
    past: after.end,
    ...(after.bracket !== undefined && { bracket: after.bracket }),
  };
}

/** So many signs has a family name. */
const LONGEST_FAMILY = 3;

const lone = ({ words, start, end }: Run): boolean =>
  words.length === 1 ||
  (uncased(words[0]) && words.length <= LONGEST_FAMILY && end - start === words.length && words.slice(1).every((w) => !w.spaced));

/** So many words say that a whole family is meant. */
const LONGEST_HOUSEHOLD = 3;

/** Whether all who bear a name are meant: « la famille Dupont », "the Hargreave | brothers", « 大沼家 ». */
function ofFamily({ terms, lexicon: { households } }: Reader, { start, end }: Run): boolean {
  if (households.at(terms, end) !== undefined) return true;
  for (let i = Math.max(0, start - LONGEST_HOUSEHOLD); i < start; i++) if (households.at(terms, i)?.end === start) return true;
  return false;
}

function belongs(reader: Reader, { start, end }: Run, titled: boolean): Pick<Sighting, 'belongs'> {
  const body = belongingOf(reader, start, end, titled);
  return body === undefined ? {} : { belongs: body };
}

/** The body or place that owns what follows: « 国連の | グテレス事務総長 ». */
function ownerBefore({ terms, lexicon }: Reader, index: number): Term | undefined {
  // « 적십자사 | 변혜숙 총재 »: where a blank parts them nothing else need stand between.
  const beside = terms[index - 1]?.named !== undefined && uncased(terms[index]) && terms[index]?.spaced === true;
  const owner = beside ? terms[index - 1] : lexicon.genitive.has(terms[index - 1]?.lower ?? '') ? terms[index - 2] : undefined;
  return owner?.named?.kind === 'body' || owner?.named?.kind === 'place' ? owner : undefined;
}

const owned = (role: Role, own: boolean, owner: Term | undefined): Role =>
  own && owner?.named !== undefined && role.affiliation === undefined
    ? { ...role, affiliation: { text: owner.text, id: owner.named.entity } }
    : role;

/** "Merz-Regierung" is no person. */
const goesOn = (terms: Reader['terms'], end: number): boolean =>
  /^[-‑]$/.test(terms[end]?.text ?? '') && terms[end]?.spaced === false && terms[end + 1]?.spaced === false;

/** The last words of a rank, without marks and endings: « général », "gen". */
export const rankOf = ({ terms, lexicon }: Reader, at: { readonly start: number; readonly end: number } | undefined): string =>
  terms
    .slice(at?.start ?? 0, at?.end ?? 0)
    .filter((t) => t.kind === 'word')
    .map((t) => lexicon.stem?.(bare(t.text)) ?? bare(t.text))
    .slice(-2)
    .join(' ');

/** « le général Pham », not « général Pham »: the article belongs to the words that name the person. */
function addressStart({ terms, lexicon }: Reader, index: number): number {
  const before = terms[index - 1];
  return (before !== undefined && lexicon.definite.has(before.lower) ? before : terms[index])?.start ?? 0;
}

/**
 * The role that is the person's own. With a comma between, the name must be closed by another mark. Of « le porte-parole du président X »
 * only « président » is X's, of « le porte-parole du président, X, » the whole.
 */
function ownRole({ text, terms, lexicon }: Reader, { role, comma }: Prefix, run: Run): RolePhrase | undefined {
  if (role === undefined || (role.role.kind === 'kin' && role.start > 0 && capitalised(terms[role.start]))) return undefined;
  const after = terms[run.end];
  if (comma)
    return after === undefined || (after.kind === 'mark' && after.named === undefined) || lexicon.acts.has(after.lower) ? role : undefined;
  return role.superior === undefined ? role : roleAt(text, terms, role.superior, lexicon);
}
