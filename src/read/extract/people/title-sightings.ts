// Roles without a name, as far as their words may stand for somebody.
import { capitalised } from '../../../text/capitals.ts';
import { rankOf } from './named.ts';
import type { Prefix } from './prefix.ts';
import type { RolePhrase } from './roles.ts';
import type { Reader, Sighting } from './sighting.ts';

/** The title that a role makes, if it does. */
export function titleOf(reader: Reader, phrase: RolePhrase): readonly Sighting[] {
  const { role, determiner, span, start } = phrase;
  const { terms, lexicon } = reader;
  if (role.kind === 'kin' || determiner === 'indefinite' || determiner === 'possessive') return [];
  if (determiner === 'none' && !standsBare(reader, phrase)) return [];
  if (lexicon.copulas.has(terms[determiner === 'none' ? start - 1 : start - 2]?.lower ?? '')) return [];
  const acts = actsBeside(reader, phrase);
  return [{ form: 'title', span, whole: span, words: [], roles: [role], phrase, acts, rule: role.rule, language: lexicon.language }];
}

/** Whether a verb of saying or doing goes with a title: right behind it, or before it (« dijo el ministro »). */
function actsBeside({ terms, lexicon }: Reader, { start, end, determiner }: RolePhrase): boolean {
  const after = terms.slice(end, end + 4);
  if (after[0]?.kind === 'word' && after.some((t) => lexicon.acts.has(t.lower))) return true;
  return lexicon.acts.has(terms[determiner === 'definite' ? start - 2 : start - 1]?.lower ?? '');
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
function standsBare({ terms, lexicon, headline }: Reader, { start, role }: RolePhrase): boolean {
  const [before, first] = [terms[start - 1], terms[start]];
  if (lexicon.bareTitles === 'small') return true;
  if (first?.named === undefined && !capitalised(first)) return false;
  if (lexicon.bareTitles === 'always') return role.kind === 'head' || role.kind === 'office';
  const opening = before === undefined || /^[:“"‘«—–-]$/.test(before.text);
  return opening && role.kind !== 'job' && (headline || role.affiliation !== undefined || capitalised(terms[start + 1]) || start === 0);
}
