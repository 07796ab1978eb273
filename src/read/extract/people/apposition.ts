// Roles set after a name: « X, directrice du port, », "X (the mayor)", « X, Ủy viên …, Bộ trưởng …, ».
import { capitalised } from '../../../text/capitals.ts';
import type { PeopleLexicon } from './lexicon.ts';
import { afterBracket } from './prefix.ts';
import { type RolePhrase, roleAt } from './roles.ts';
import type { Reader } from './sighting.ts';
import type { Term } from './terms.ts';

/** Roles in apposition, and the term after the last. */
export type Apposition = { readonly roles: readonly RolePhrase[]; readonly end: number };

const LONGEST = 4;

/** The roles that stand in apposition to a name that ends before `index`. */
export function appositionAt(reader: Reader, index: number): Apposition {
  const roles: RolePhrase[] = [];
  let end = index;
  while (roles.length < LONGEST) {
    const role = nextRole(reader, end);
    if (role === undefined) break;
    roles.push(role);
    end = role.end;
  }
  return { roles, end };
}

function nextRole({ text, terms, lexicon }: Reader, index: number): RolePhrase | undefined {
  const mark = afterBracket(terms, index);
  if (!/^[,(–—-]$/.test(terms[mark]?.text ?? '')) return undefined;
  let at = mark + 1;
  while (at < mark + 3 && (lexicon.definite.has(terms[at]?.lower ?? '') || lexicon.indefinite.has(terms[at]?.lower ?? ''))) at++;
  const [withArticle, without] = [roleAt(text, terms, mark + 1, lexicon), roleAt(text, terms, at, lexicon)];
  const role = (withArticle?.end ?? 0) > (without?.end ?? 0) ? withArticle : without;
  if (role === undefined || role.determiner === 'contracted' || role.determiner === 'possessive') return undefined;
  // « X, le ministre Y » and « X, le ministre et … » go on with somebody else.
  const next = terms[afterBracket(terms, role.end)];
  const another = next !== undefined && next.named === undefined && capitalised(next);
  const listed = role.determiner === 'definite' && next !== undefined && lexicon.and.has(next.lower);
  return another || listed || (role.determiner === 'definite' && acts(terms, role.end, lexicon)) ? undefined : role;
}

/** « À l'invitation de X, la ministre | a salué »: what does something is the subject of its own clause. */
const acts = (terms: readonly Term[], at: number, { acts: verbs }: PeopleLexicon): boolean =>
  terms[at]?.kind === 'word' && [terms[at], terms[at + 1]].some((t) => t !== undefined && !capitalised(t) && verbs.has(t.lower));
