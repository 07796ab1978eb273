// Who made the page: what bylines, credits, signatures and source lines say.

import type { Original, Source } from '../../model/source.ts';
import { agenciesIn } from './agencies.ts';
import { bracketedEnd } from './inline.ts';
import { labelledAuthors } from './labels.ts';
import { bannerDomain, imprintName, isCopyright, isMenu, urlIn } from './marks.ts';
import { sourceAndDate } from './own-role.ts';
import { isOutlet, isPersonName, nameList, namesOutlet } from './page-names.ts';
import type { PlainBlock } from './split.ts';
import { isBracketed, isNamed, SHORT, type Told, usedAs, type Verdict } from './told.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a page says of its makers. */
export type Facts = Pick<Source, 'publisher' | 'agencies' | 'authors' | 'photographers' | 'original'>;

/** The facts that the blocks of a page tell. */
export function factsOf(
  text: string,
  lines: readonly Told[],
  roles: readonly Verdict[],
  blocks: readonly PlainBlock[],
  words: Vocabulary,
): Facts {
  const texts = (role: PlainBlock['role']): readonly string[] =>
    blocks.filter((b) => b.role === role).map((b) => text.slice(b.start, b.end));
  const makers = [...texts('byline'), ...texts('signature')];
  const glued = lines.flatMap((line, i) => (roles[i]?.role === 'byline' ? (sourceAndDate(line) ?? []) : []));
  const imprints = lines.slice(-FOOT).flatMap((l) => imprintName(l.text) ?? []);
  const agencies = unique([...texts('dateline'), ...makers, ...glued, ...imprints.filter(isShared)].flatMap(agenciesIn));
  const authors = unique(lines.flatMap((line, i) => authorsIn(line, roles[i], words)));
  const photographers = unique(
    [...texts('credit').filter((credit) => !RIGHTS.test(credit)), ...creditsInCaptions(text, blocks)].flatMap((t) =>
      photographersIn(t, words),
    ),
  );
  const publisher = publisherOf(lines, roles, words);
  const original = originalOf(lines, roles);
  return {
    ...(publisher !== undefined && { publisher }),
    ...(agencies.length > 0 && { agencies }),
    ...(authors.length > 0 && { authors }),
    ...(photographers.length > 0 && { photographers }),
    ...(original !== undefined && { original }),
  };
}

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];

/** « Copyright ⓒ 항구일보. 무단 전재 및 재배포 금지 »: rights, where « © Jane Doe » is who took a picture. */
const RIGHTS = /^copyright/iu;

/** « AVI/Le Rivage »: an agency and a paper, both houses. */
const HOUSES = /^\p{Lu}{2,6}\/\p{Lu}/u;

function authorsIn(line: Told, verdict: Verdict | undefined, words: Vocabulary): readonly string[] {
  if (verdict?.role !== 'byline' && verdict?.role !== 'signature') return [];
  if (sourceAndDate(line) !== undefined || isCopyright(line.text)) return [];
  const use = usedAs(line, 'byline');
  const at = use === undefined ? 0 : use.value - line.start;
  const said = use?.form === 'end' ? line.text.slice(0, at).trim() : line.text.slice(at);
  const labelled = labelledAuthors(line, words);
  if (labelled.length > 0) return labelled;
  if (usedAs(line, 'source', 'signature') !== undefined || HOUSES.test(line.text)) return [];
  return nameList(said, words)
    .map((name) => withoutPlace(name.replace(/^[:\s(（]+|[)）]+$/gu, '')))
    .filter(
      (name) =>
        (use?.form === 'end' || isBracketed(line.text) ? isNamed(name) : isPersonName(name)) &&
        agenciesIn(name).length === 0 &&
        !isOutlet(name, words),
    )
    .map(spoken);
}

/** « Jandira Nunes Pacheco BRASÍLIA »: the place it was written at, in capitals. */
const withoutPlace = (name: string): string => (/\p{Ll}/u.test(name) ? name.replace(/(?:\s+\p{Lu}{3,}){1,3}$/u, '') : name);

/** « PHAN LỆ HẰNG » as a name is written. */
const spoken = (name: string): string =>
  name === name.toUpperCase() && /\p{Lu}{2}/u.test(name)
    ? name.replace(/\p{L}[\p{L}\p{M}]*/gu, (w) => w.charAt(0) + w.slice(1).toLowerCase())
    : name;

/** The credits in brackets at the end of captions; of two captions that stand together (original and translation) that of the first. */
function creditsInCaptions(text: string, blocks: readonly PlainBlock[]): readonly string[] {
  return blocks.flatMap((block, i) => {
    const before = blocks[i - 1];
    if (block.role !== 'caption' || (before?.role === 'caption' && !text.slice(before.end, block.start).includes('\n\n'))) return [];
    return bracketedEnd(text.slice(block.start, block.end)) ?? [];
  });
}

const LONGEST_CREDIT = 90;

/** The persons a credit names: what stands behind its last colon. */
function photographersIn(credit: string, words: Vocabulary): readonly string[] {
  if (credit.length > LONGEST_CREDIT) return [];
  const named = credit.slice(credit.search(/[:：][^:：]*$/u) + 1).replace(/^[\s|©(]+/u, '');
  return nameList(named, words)
    .map((name) => name.replace(/[)\s.]+$/u, ''))
    .filter((name) => isPersonName(name) && agenciesIn(name).length === 0)
    .map(spoken);
}

/** The site that a banner, the masthead above the menu, or the imprint at the foot names. */
function publisherOf(lines: readonly Told[], roles: readonly Verdict[], words: Vocabulary): string | undefined {
  const banner = lines
    .slice(0, 3)
    .map((l) => bannerDomain(l.text))
    .find((d) => d !== undefined);
  const [top, second] = lines;
  const masthead =
    top !== undefined && second !== undefined && roles[0]?.role === 'furniture' && roles[1]?.role === 'furniture' && isMasthead(top)
      ? top.text.split(/(?<!\s)\s+[-–—|]\s+/u)[0]
      : undefined;
  const imprint = lines
    .slice(-FOOT)
    .map((l) => imprintName(l.text))
    .findLast((n) => n !== undefined && n.split(/\s+/u).length <= IMPRINT && !isShared(n));
  const named = lines.find((l, i) => roles[i]?.role === 'byline' && sourceAndDate(l) === undefined && isOutlet(l.text, words));
  const dated = lines.slice(0, TOP).flatMap((line, i) => (roles[i]?.role === 'metadata' ? (besideDate(line, words) ?? []) : []))[0];
  return banner ?? named?.text ?? dated ?? imprint ?? (masthead === undefined || masthead.length > 40 ? undefined : spoken(masthead));
}

const TOP = 6; // lines

/** « صحيفة الأفق – 28 أكتوبر 2025 », 「2025年10月31日　みなと新聞」: the paper before or behind a date. */
function besideDate(line: Told, words: Vocabulary): string | undefined {
  const [date, other] = line.dates;
  if (date === undefined || other !== undefined || line.words > SHORT) return undefined;
  const sides = [line.text.slice(0, date.start - line.start), line.text.slice(date.end - line.start)];
  const pieces = sides.flatMap((side) => side.split(/[|,·–—、，]|\s-\s|(?<=\s)-$/u)).map((piece) => piece.trim());
  return pieces.find((piece) => namesOutlet(piece, words));
}

const IMPRINT = 6; // words
const FOOT = 8; // lines

/** « © Tageblatt/dpa/kl »: rights that a paper shares with an agency. */
const isShared = (name: string): boolean => name.includes('/') && agenciesIn(name).length > 0;

/** A short line that is nothing else may name the site. */
const isMasthead = (line: Told): boolean => line.uses.length === 0 && line.dates.length === 0 && line.words <= 10 && !isMenu(line.text);

const SAYING: ReadonlySet<Verdict['role']> = new Set<Verdict['role']>(['byline', 'metadata', 'signature', 'credit']);

const isAgencyName = (name: string): boolean => name.split(/\s+/u).length <= 3 && agenciesIn(name).length > 0;

/** The page this one was taken from: a source line with an address, or a source glued to its date. */
function originalOf(lines: readonly Told[], roles: readonly Verdict[]): Original | undefined {
  const own = lines.filter((_, i) => roles[i] !== undefined && SAYING.has(roles[i].role));
  const source = own.find((l) => urlIn(l.text) !== undefined && usedAs(l, 'source') !== undefined);
  const named = own.map(sourceAndDate).find((n) => n !== undefined && !/\p{Nd}/u.test(n) && !isAgencyName(n));
  const url = source === undefined ? undefined : urlIn(source.text);
  if (url === undefined && named === undefined) return undefined;
  return { ...(named !== undefined && { publisher: named }), ...(url !== undefined && { url }) };
}
