// Who made the page: what bylines, credits, signatures and source lines say.
import type { Packs } from '../../model/pack.ts';
import type { Original, Source } from '../../model/source.ts';
import { agenciesIn } from './agencies.ts';
import { bannerDomain, imprintName, urlIn } from './marks.ts';
import { sourceAndDate } from './own-role.ts';
import { isPersonName, nameList } from './page-names.ts';
import type { PlainBlock } from './split.ts';
import { type Told, usedAs, type Verdict } from './told.ts';

/** What a page says of its makers. */
export type Facts = Pick<Source, 'publisher' | 'agencies' | 'authors' | 'photographers' | 'original'>;

/** The facts that the blocks of a page tell. */
export function factsOf(
  text: string,
  lines: readonly Told[],
  roles: readonly Verdict[],
  blocks: readonly PlainBlock[],
  packs: Packs,
): Facts {
  const words = (role: PlainBlock['role']): readonly string[] =>
    blocks.filter((b) => b.role === role).map((b) => text.slice(b.start, b.end));
  const makers = [...words('byline'), ...words('signature')];
  const agencies = unique([...words('dateline'), ...makers].flatMap(agenciesIn));
  const authors = unique(lines.flatMap((line, i) => authorsIn(line, roles[i], packs)));
  const photographers = unique([...words('credit'), ...firstCaptions(text, blocks)].flatMap((t) => photographersIn(t, packs)));
  const publisher = publisherOf(lines);
  const original = originalOf(lines);
  return {
    ...(publisher !== undefined && { publisher }),
    ...(agencies.length > 0 && { agencies }),
    ...(authors.length > 0 && { authors }),
    ...(photographers.length > 0 && { photographers }),
    ...(original !== undefined && { original }),
  };
}

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];

function authorsIn(line: Told, verdict: Verdict | undefined, packs: Packs): readonly string[] {
  if (verdict?.role !== 'byline' && verdict?.role !== 'signature') return [];
  if (sourceAndDate(line) !== undefined) return [];
  const use = usedAs(line, 'byline');
  if (use === undefined && (verdict.role === 'signature' ? line.names : line.names).length === 0) return [];
  const said = use === undefined ? line.text : line.text.slice(use.value - line.start);
  if (usedAs(line, 'source', 'signature') !== undefined) return [];
  return nameList(said, packs)
    .map((name) => name.replace(/^[:\s]+/u, ''))
    .filter((name) => isPersonName(name) && agenciesIn(name).length === 0)
    .map(spoken);
}

/** « PHAN LỆ HẰNG » as a name is written. */
const spoken = (name: string): string =>
  name === name.toUpperCase() && /\p{Lu}{2}/u.test(name)
    ? name.replace(/\p{L}[\p{L}\p{M}]*/gu, (w) => w.charAt(0) + w.slice(1).toLowerCase())
    : name;

/** Captions, of two that stand together (original and translation) the first. */
function firstCaptions(text: string, blocks: readonly PlainBlock[]): readonly string[] {
  return blocks
    .filter(
      (b, i) => b.role === 'caption' && !(blocks[i - 1]?.role === 'caption' && !text.slice(blocks[i - 1]?.end, b.start).includes('\n\n')),
    )
    .map((b) => text.slice(b.start, b.end));
}

const CREDIT = 90;

/** The persons a credit names: what stands behind its last colon, in the last brackets of a caption. */
function photographersIn(credit: string, packs: Packs): readonly string[] {
  const bracketed = /[([（［]([^()[\]（）［］]{2,90})[)\]）］]["'”’»\s.]*$/u.exec(credit.slice(-CREDIT - 10))?.[1] ?? credit;
  if (bracketed.length > CREDIT) return [];
  const named = bracketed.slice(bracketed.search(/[:：][^:：]*$/u) + 1);
  return nameList(named.replace(/^[\s|©]+/u, ''), packs)
    .filter((name) => isPersonName(name) && agenciesIn(name).length === 0)
    .map(spoken);
}

/** The site that a banner, or the imprint at the foot, names. */
function publisherOf(lines: readonly Told[]): string | undefined {
  const banner = lines
    .slice(0, 3)
    .map((l) => bannerDomain(l.text))
    .find((d) => d !== undefined);
  return (
    banner ??
    lines
      .slice(-8)
      .map((l) => imprintName(l.text))
      .findLast((n) => n !== undefined)
  );
}

/** The page this one was taken from: a source line with an address, or a source glued to its date. */
function originalOf(lines: readonly Told[]): Original | undefined {
  const source = lines.find((l) => usedAs(l, 'source') !== undefined && urlIn(l.text) !== undefined);
  const named = lines.map(sourceAndDate).find((n) => n !== undefined);
  const url = source === undefined ? undefined : urlIn(source.text);
  if (url === undefined && named === undefined) return undefined;
  return { ...(named !== undefined && { publisher: named }), ...(url !== undefined && { url }) };
}
