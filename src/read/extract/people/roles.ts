// Words that give somebody a role: « l'ancien ministre péruvien des Transports », "the UN chief".
import type { RoleKind, RoleRule } from '../../../model/packs/names.ts';
import type { Span } from '../../../model/span.ts';
import { uncased } from '../../../text/capitals.ts';
import { slug } from '../../../text/fold.ts';
import type { Captures, PatternMatch } from '../../../text/patterns/pattern.ts';
import { unswallowed } from '../../../text/words/clitics.ts';
import type { PeopleLexicon } from './lexicon.ts';
import type { Piece } from './slots.ts';
import { type Term, wordBefore } from './terms.ts';

/** Who is meant by a role: one we know of, one of several, somebody's. */
export type Determiner = 'definite' | 'contracted' | 'indefinite' | 'possessive' | 'none';

/** A role as read, with what tells its holder apart. */
export type Role = {
  readonly concept: string;
  readonly kind: RoleKind;
  readonly deputy: boolean;
  readonly former: boolean;
  /** Concepts whose holder the word may stand for. */
  readonly means?: string;
  readonly portfolio?: string;
  /** Id of the country of an adjective: « vietnamien ». */
  readonly country?: string;
  readonly affiliation?: { readonly text: string; readonly id: string };
  /** The role without the body or country that it belongs to. */
  readonly text: string;
  readonly rule: string;
};

/** A role where it stands: terms from `start` to `end`, and its article. */
export type RolePhrase = {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  readonly determiner: Determiner;
  /** The words with the article before them. */
  readonly span: Span;
  /** Where the role of a superior begins: « conseiller du | président ». */
  readonly superior?: number;
  /** Gender of the article. */
  readonly gender?: 'f' | 'm';
};

const MINISTRY = 'ministry-of-';

/** The role that begins at a term, or after the article there. */
export function roleAt(text: string, terms: readonly Term[], index: number, lexicon: PeopleLexicon): RolePhrase | undefined {
  const match = withoutAddressee(lexicon.roles.at(terms, index), terms, lexicon);
  const found = match?.captures.get('role') ?? match?.captures.get('office') ?? match?.captures.get('job');
  if (match === undefined || found === undefined) return undefined;
  const start = match.captures.get('the')?.end ?? match.start;
  const head = wholeHead(terms, start, found, lexicon);
  const { end } = match;
  const before = terms[start - 1]?.lower ?? '';
  const determiner =
    uncased(terms[start - 1]) && wordBefore(terms, start, lexicon.indefinite) ? 'indefinite' : determinerOf(before, lexicon);
  const [first, last] = [terms[determiner === 'definite' ? start - 1 : start], terms[end - 1]];
  if (first === undefined || last === undefined) return undefined;
  const superior = match.captures.get('superior')?.start;
  const gender = lexicon.feminine.has(before) ? 'f' : lexicon.masculine.has(before) ? 'm' : undefined;
  return {
    role: made(text, terms, { ...match, start, captures: ownPortfolio(match.captures, head, lexicon) }, head),
    start,
    end,
    determiner,
    span: { start: first.start, end: last.end },
    ...(superior !== undefined && { superior }),
    ...(gender !== undefined && { gender }),
  };
}

/** « a dit le ministre | à France Inter »: right behind a verb of saying an office has no body behind the preposition of whom it is told. */
function withoutAddressee(
  match: PatternMatch<Piece, RoleRule> | undefined,
  terms: readonly Term[],
  { addressing, acts, definite }: PeopleLexicon,
): PatternMatch<Piece, RoleRule> | undefined {
  const { start, captures } = match ?? {};
  if (match === undefined || start === undefined || captures === undefined || addressing.size === 0) return match;
  const first = captures.get('the')?.end ?? start;
  const said = definite.has(terms[first - 1]?.lower ?? '') && acts.has(terms[first - 2]?.lower ?? '');
  const told = ['body', 'place', 'unknown', 'institution'].find((name) => (captures.get(name)?.start ?? 0) > start);
  const holder = captures.get(told ?? '');
  if (!said || holder === undefined || told === undefined) return match;
  const at = [holder.start - 1, holder.start - 2].find((i) => addressing.has(terms[i]?.lower ?? ''));
  if (at === undefined || at <= start) return match;
  return { ...match, end: at, captures: new Map([...captures].filter(([, piece]) => piece.end <= at)) };
}

/** Concepts of those who have a portfolio; of others a capitalised word is the body: « le patron de Tesla ». */
const MINISTERIAL: ReadonlySet<string> = new Set(['minister', 'delegate-minister', 'state-secretary', 'secretary', 'commissioner']);

/** "Innenministerin", but not "Regierungssprecher". */
const joinedPortfolio = ({ role, portfolio }: Piece): string | undefined => (MINISTERIAL.has(role?.concept ?? '') ? portfolio : undefined);

function ownPortfolio(captures: Captures<Piece>, head: Piece, { portfolios }: PeopleLexicon): Captures<Piece> {
  const portfolio = captures.get('portfolio');
  if (portfolio === undefined || portfolios.has(portfolio.id ?? '') || MINISTERIAL.has(head.role?.concept ?? '')) return captures;
  return new Map([...captures, ['unknown', portfolio] as const].filter(([name]) => name !== 'portfolio'));
}

/** « Premier ministre » is one role, not a first minister. */
function wholeHead(terms: readonly Term[], start: number, head: Piece, { heads }: PeopleLexicon): Piece {
  for (let i = start; i < head.start; i++) {
    const longer = heads.at(terms, i);
    if (longer?.end === head.end) return longer.value;
  }
  return head;
}

function determinerOf(before: string, { definite, contracted, indefinite, possessive }: PeopleLexicon): Determiner {
  if (definite.has(before)) return 'definite';
  if (contracted.has(before)) return 'contracted';
  if (indefinite.has(before)) return 'indefinite';
  return possessive.has(before) ? 'possessive' : 'none';
}

function made(text: string, terms: readonly Term[], { rule, start, captures }: PatternMatch<Piece, RoleRule>, head: Piece): Role {
  const at = (name: string): Piece | undefined => captures.get(name);
  const slice = (from: number, to: number): string => text.slice(terms[from]?.start ?? 0, terms[to - 1]?.end ?? 0);
  // "Norway's ambassador to Peru" is Norway's: what stands before the head owns it, what follows only then says where.
  const leading = [at('owner'), at('place'), at('body')].filter((p): p is Piece => p !== undefined && p.end <= head.start);
  const prefix = leading.reduce<Piece | undefined>((a, b) => (a === undefined || b.start > a.start ? b : a), undefined);
  // "chief UK economist at Pell Capital" is of the bank.
  const behind = head.role?.kind === 'job' && prefix !== undefined && prefix === at('place') ? (at('body') ?? at('unknown')) : undefined;
  const holder =
    behind ?? prefix ?? at('body') ?? at('place') ?? at('unknown') ?? at('acronym') ?? at('institution') ?? at('where') ?? at('parent');
  const named = holder === undefined ? undefined : terms[holder.start]?.named;
  const ministry = named?.entity.startsWith(MINISTRY) === true;
  const inner = [
    'role',
    'office',
    'job',
    'topic',
    'quality',
    'former',
    'deputy',
    'portfolio',
    'matter',
    'demonym',
    'superior',
    'complement',
    'beside',
    'second',
  ].flatMap((n) => at(n) ?? []);
  const place = at('place');
  if (place !== undefined && place !== prefix && (prefix !== undefined || at('where') !== undefined))
    inner.push(place, at('where') ?? place);
  if (ministry && holder !== undefined && holder.start >= head.end) inner.push(holder);
  const from = prefix === undefined ? start : Math.min(head.start, ...inner.filter((p) => p.start >= prefix.end).map((p) => p.start));
  const to = Math.max(head.end, ...inner.map((p) => p.end));
  const portfolio = at('portfolio')?.id ?? joinedPortfolio(head) ?? (ministry ? named?.entity.slice(MINISTRY.length) : undefined);
  const affiliation =
    holder === undefined ? undefined : unswallowed(text, terms[holder.start]?.start ?? 0, slice(holder.start, holder.end));
  return {
    concept: head.role?.concept ?? '',
    kind: head.role?.kind ?? 'job',
    deputy: at('deputy') !== undefined || head.deputy === true,
    former: at('former') !== undefined || head.former === true,
    ...(head.role?.means !== undefined && { means: head.role.means }),
    text: slice(from, to),
    rule: rule.id,
    ...(portfolio !== undefined && { portfolio }),
    ...(at('demonym')?.id !== undefined && { country: at('demonym')?.id ?? '' }),
    ...(affiliation !== undefined && { affiliation: { text: affiliation, id: named?.entity ?? slug(affiliation) } }),
  };
}
