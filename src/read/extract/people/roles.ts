// Words that give somebody a role: « l'ancien ministre péruvien des Transports », "the UN chief".
import type { RoleKind, RoleRule } from '../../../model/packs/names.ts';
import type { Span } from '../../../model/span.ts';
import { slug } from '../../../text/fold.ts';
import type { PatternMatch } from '../../../text/pattern.ts';
import type { PeopleLexicon } from './lexicon.ts';
import type { Piece } from './slots.ts';
import type { Term } from './terms.ts';

/** Who is meant by a role: one we know of, one of several, somebody's. */
export type Determiner = 'definite' | 'contracted' | 'indefinite' | 'possessive' | 'none';

/** A role as read, with what tells its holder apart. */
export type Role = {
  readonly concept: string;
  readonly kind: RoleKind;
  readonly deputy: boolean;
  readonly former: boolean;
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
};

const MINISTRY = 'ministry-of-';

/** The role that begins at a term. */
export function roleAt(text: string, terms: readonly Term[], index: number, lexicon: PeopleLexicon): RolePhrase | undefined {
  const match = lexicon.roles.at(terms, index);
  const head = match?.captures.get('role') ?? match?.captures.get('office') ?? match?.captures.get('job');
  if (match === undefined || head?.role === undefined) return undefined;
  const { start, end } = match;
  const determiner = determinerOf(terms[start - 1]?.lower ?? '', lexicon);
  const [first, last] = [terms[determiner === 'definite' ? start - 1 : start], terms[end - 1]];
  if (first === undefined || last === undefined) return undefined;
  const superior = match.captures.get('superior')?.start;
  const span = { start: first.start, end: last.end };
  return { role: made(text, terms, match, head), start, end, determiner, span, ...(superior !== undefined && { superior }) };
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
  const prefix = [at('owner'), at('body'), at('place')].find((p) => p !== undefined && p.end <= head.start && p.start === start);
  const holder = prefix ?? at('body') ?? at('place') ?? at('unknown') ?? at('acronym') ?? at('where') ?? at('parent');
  const named = holder === undefined ? undefined : terms[holder.start]?.named;
  const ministry = named?.entity.startsWith(MINISTRY) === true;
  const inner = ['role', 'office', 'job', 'quality', 'former', 'deputy', 'portfolio', 'matter', 'demonym', 'superior'].flatMap(
    (n) => at(n) ?? [],
  );
  const place = at('place');
  if (place !== undefined && place !== prefix && (prefix !== undefined || at('where') !== undefined))
    inner.push(place, at('where') ?? place);
  if (ministry && holder !== undefined && holder.start >= head.end) inner.push(holder);
  const from = prefix === undefined ? start : Math.min(head.start, ...inner.filter((p) => p.start >= prefix.end).map((p) => p.start));
  const to = Math.max(head.end, ...inner.map((p) => p.end));
  const portfolio = at('portfolio')?.id ?? (ministry ? named?.entity.slice(MINISTRY.length) : undefined);
  const affiliation = holder === undefined ? undefined : slice(holder.start, holder.end);
  return {
    concept: head.role?.concept ?? '',
    kind: head.role?.kind ?? 'job',
    deputy: at('deputy') !== undefined,
    former: at('former') !== undefined,
    text: slice(from, to),
    rule: rule.id,
    ...(portfolio !== undefined && { portfolio }),
    ...(at('demonym')?.id !== undefined && { country: at('demonym')?.id ?? '' }),
    ...(affiliation !== undefined && { affiliation: { text: affiliation, id: named?.entity ?? slug(affiliation) } }),
  };
}
