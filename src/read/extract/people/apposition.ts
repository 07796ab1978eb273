// Roles set after a name: « X, directrice du port, », "X (the mayor)", « X, Ủy viên …, Bộ trưởng …, ».
import { capitalised, uncased } from '../../../text/capitals.ts';
import { titleBehindBody, titleBehindSigns } from './behind-body.ts';
import type { PeopleLexicon } from './lexicon.ts';
import { afterBracket } from './prefix.ts';
import { type RolePhrase, roleAt } from './roles.ts';
import type { Reader } from './sighting.ts';
import type { Term } from './terms.ts';

/** Roles in apposition, and the term after the last. */
export type Apposition = {
  readonly roles: readonly RolePhrase[];
  readonly end: number;
  /** Where what follows the name at once ends: a title or words of address without a comma. */
  readonly attached?: number;
  /** The end of the brackets between a name and its title. */
  readonly bracket?: number;
  readonly honorific?: { readonly start: number; readonly end: number; readonly gender: 'f' | 'm' | undefined };
};

const LONGEST = 4;

/** The roles that stand in apposition to a name that ends before `index`. */
export function appositionAt(reader: Reader, index: number): Apposition {
  const { roles: first, ...direct } = attachedAt(reader, index);
  const roles: RolePhrase[] = [...first];
  let end = pastAge(reader, direct.end);
  while (roles.length < LONGEST) {
    const role = nextRole(reader, end);
    if (role === undefined) break;
    roles.push(role);
    end = role.end;
  }
  return { ...direct, roles, end: roles.length === first.length ? direct.end : end };
}

/** So many digits has an age, and so many words may stand between it and its comma. */
const AGE = /^\d{1,3}$/;
const AGE_WORDS = 2;

/** Where an age behind a name ends, before the comma that a role may follow: « X, 58, | former leader », « X, 61 ans, | directrice ». */
function pastAge({ terms, lexicon: { ages } }: Reader, index: number): number {
  if (terms[index]?.text !== ',' || !AGE.test(terms[index + 1]?.text ?? '')) return index;
  let end = index + 2;
  while (end < index + 2 + AGE_WORDS && ages.has(terms[end]?.lower ?? '')) end++;
  return terms[end]?.text === ',' ? end : index;
}

/** What follows a name at once: « 山田氏 », « 王毅外长 », « 김철수(왼쪽) 장관 ». */
function attachedAt(reader: Reader, index: number): Apposition {
  const { text, terms, lexicon } = reader;
  const address = lexicon.honorificsAfter.at(terms, index);
  const at = address?.end ?? (lexicon.titlesAfter ? afterBracket(terms, index) : index);
  const read = lexicon.titlesAfter ? roleAt(text, terms, at, lexicon) : undefined;
  // « 부총리 »: what makes an office of a title before it may open a longer one.
  const beside = read !== undefined && (lexicon.officeMarks.at(terms, at)?.end ?? 0) < read.end ? read : undefined;
  const role =
    beside ??
    (lexicon.titlesAfter && address === undefined && at === index
      ? (titleBehindBody(reader, index) ?? titleBehindSigns(reader, index))
      : undefined);
  const honorific = address === undefined ? {} : { honorific: { start: index, end: address.end, gender: address.value.gender } };
  if (role === undefined || role.role.kind === 'kin' || lexicon.officeMarks.at(terms, role.end) !== undefined)
    return address === undefined ? { roles: [], end: index } : { roles: [], end: address.end, attached: address.end, ...honorific };
  const end = lexicon.honorificsAfter.at(terms, role.end)?.end ?? role.end;
  return { roles: [role], end, attached: end, ...honorific, ...(address === undefined && at > index && { bracket: at }) };
}

function nextRole({ text, terms, lexicon }: Reader, index: number): RolePhrase | undefined {
  if (lexicon.becoming.has(terms[index]?.lower ?? '')) return roleAt(text, terms, index, lexicon);
  const mark = afterBracket(terms, index);
  if (!/^[,،、(–—-]$/.test(terms[mark]?.lower ?? '')) return undefined;
  let at = mark + 1;
  while (at < mark + 3 && (lexicon.definite.has(terms[at]?.lower ?? '') || lexicon.indefinite.has(terms[at]?.lower ?? ''))) at++;
  const [withArticle, without] = [roleAt(text, terms, mark + 1, lexicon), roleAt(text, terms, at, lexicon)];
  const role = (withArticle?.end ?? 0) > (without?.end ?? 0) ? withArticle : without;
  if (role === undefined || role.determiner === 'contracted' || role.determiner === 'possessive') return undefined;
  // « X, le ministre Y » and « X, le ministre et … » go on with somebody else.
  const next = terms[afterBracket(terms, role.end)];
  // « 司法部部长X、总检察长Y »: where no capital shows a name, the model does.
  const another = next !== undefined && next.named === undefined && (capitalised(next) || (uncased(next) && next.person === true));
  const listed = role.determiner === 'definite' && next !== undefined && lexicon.and.has(next.lower);
  return another || listed || (role.determiner === 'definite' && acts(terms, role.end, lexicon)) ? undefined : role;
}

/** « À l'invitation de X, la ministre | a salué »: what does something is the subject of its own clause. */
const acts = (terms: readonly Term[], at: number, { acts: verbs }: PeopleLexicon): boolean =>
  terms[at]?.kind === 'word' && [terms[at], terms[at + 1]].some((t) => t !== undefined && !capitalised(t) && verbs.has(t.lower));
