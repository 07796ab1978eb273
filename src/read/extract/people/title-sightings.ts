// Roles without a name, as far as their words may stand for somebody.
import { capitalised, uncased } from '../../../text/capitals.ts';
import { rankOf } from './named.ts';
import type { Prefix } from './prefix.ts';
import type { RolePhrase } from './roles.ts';
import type { Reader, Sighting } from './sighting.ts';
import { type Term, wordBefore } from './terms.ts';

/** The title that a role makes, if it does. */
export function titleOf(reader: Reader, phrase: RolePhrase): readonly Sighting[] {
  const { role, determiner, span, start } = phrase;
  const { terms, lexicon } = reader;
  if (role.kind === 'kin' || determiner === 'indefinite' || determiner === 'possessive') return [];
  if (determiner === 'none' && !standsBare(reader, phrase)) return [];
  if (wordBefore(terms, determiner === 'none' ? start : start - 1, lexicon.copulas)) return [];
  if (!articled(reader, phrase)) return [];
  // « 最高経営責任者(CEO) »: a title alone in brackets is said of who stands before them.
  if (/^[(（]$/.test(terms[start - 1]?.text ?? '') && /^[)）]$/.test(terms[phrase.end]?.text ?? '')) return [];
  if (lexicon.officeMarks.at(terms, phrase.end) !== undefined) return [];
  if (role.kind === 'head' && ofAny(reader, phrase) && !actsBeside(reader, phrase)) return [];
  return [
    {
      form: 'title',
      span,
      whole: span,
      words: [],
      roles: [role],
      phrase,
      acts: actsBeside(reader, phrase),
      rule: role.rule,
      language: lexicon.language,
    },
  ];
}

/** « le président d'un pays », "the president of a small country": whoever it is. */
function ofAny({ terms, lexicon }: Reader, { start, end }: RolePhrase): boolean {
  for (let i = start + 1; i <= end; i++) {
    const linker = lexicon.of.at(terms, i);
    if (linker === undefined) continue;
    const any = (at: number): boolean => lexicon.indefinite.has(terms[at]?.lower ?? '');
    if (any(linker.end) || (linker.end > i + 1 && any(linker.end - 1))) return true;
  }
  return false;
}

/** Whether a title has its article: where that is written together with its word, one without it stands for somebody only when its body or country follows. */
export function articled({ terms, lexicon }: Reader, { start, end, role }: RolePhrase): boolean {
  const first = terms[start];
  if (lexicon.determined.length === 0 || !uncased(first)) return true;
  const definite = (term: Term | undefined): boolean => lexicon.determined.some((prefix) => term?.lower.startsWith(prefix) === true);
  if (definite(first)) return true;
  // « مدرب إسباني » is one of many, « مدربا للمنتخب » what somebody becomes.
  if (lexicon.becoming.has(first?.lower ?? '')) return false;
  const country = role.country !== undefined && terms.slice(start, end).some(definite);
  return role.affiliation !== undefined || country || role.portfolio !== undefined;
}

/** How far from a title the verb of its holder is looked for. */
const REACH = 4;

/** Whether a verb of saying or doing goes with a title: right behind it, or before it (« dijo el ministro »). */
function actsBeside({ terms, lexicon }: Reader, { start, end, determiner }: RolePhrase): boolean {
  if (wordBefore(terms, determiner === 'definite' ? start - 1 : start, lexicon.acts)) return true;
  if (terms[end]?.kind !== 'word') return false;
  for (let i = end; i < end + REACH; i++) if (lexicon.doing.at(terms, i) !== undefined) return true;
  return false;
}

/** A rank alone: « le général », « Đại tướng ». */
export function rankTitle(reader: Reader, { honorific }: Prefix): readonly Sighting[] {
  const { terms, lexicon } = reader;
  const [before, first, last] = [terms[(honorific?.start ?? 0) - 1], terms[honorific?.start ?? 0], terms[(honorific?.end ?? 0) - 1]];
  if (honorific === undefined || first === undefined || last === undefined) return [];
  const definite = before !== undefined && lexicon.definite.has(before.lower);
  const capital = lexicon.bareTitles === 'always' ? capitalised(first) : lexicon.bareTitles === 'small';
  const bareTitle = capital && !lexicon.indefinite.has(before?.lower ?? '');
  if (!definite && !bareTitle && !lexicon.contracted.has(before?.lower ?? '')) return [];
  const span = { start: (definite ? before : first).start, end: last.end };
  return [
    {
      form: 'title',
      span,
      whole: span,
      words: [],
      roles: [],
      rank: rankOf(reader, honorific),
      rule: 'people.rank-alone',
      language: lexicon.language,
    },
  ];
}

/** Whether a title without an article stands for its holder: in languages that do so when it is capitalised, else at the head of a headline. */
function standsBare({ terms, lexicon, headline }: Reader, { start, end, role }: RolePhrase): boolean {
  const [before, first] = [terms[start - 1], terms[start]];
  // « назначил Ивана Петрова | министром »: what directly follows a name is said of it.
  if (lexicon.bareTitles === 'small') return !(capitalised(before) && start > 1);
  if (first?.named === undefined && !capitalised(first) && !uncased(first)) return false;
  const articles = lexicon.determined.length > 0 && uncased(first);
  if (lexicon.bareTitles === 'always') return role.kind === 'head' || role.kind === 'office' || (role.kind === 'job' && articles);
  // "Minister | beraten"
  const next = terms[end];
  if (next?.kind === 'word' && !capitalised(next) && lexicon.pluralEndings.some((e) => next.lower.endsWith(e))) return false;
  const opening = before === undefined || /^[:“"‘«—–-]$/.test(before.text);
  return opening && role.kind !== 'job' && (headline || role.affiliation !== undefined || capitalised(terms[start + 1]) || start === 0);
}
