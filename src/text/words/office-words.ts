// Which office the words of a role name, under ids that all languages share: « vice-ministre de la Justice », "Deputy Minister of Justice".
import type { Packs } from '../../model/pack.ts';
import type { NamesPack } from '../../model/packs/names.ts';
import { tokens } from '../tokens/tokens.ts';
import { type AliasTable, aliasTable } from './alias-table.ts';
import { type Compound, compoundReader } from './compounds.ts';
import { phrases } from './phrases.ts';
import { formsById } from './portfolios.ts';
import { phrasesOf } from './word-lists.ts';

/** An office without its body: what it is, what for, and the country its words name. */
export type OfficeWords = { readonly concept: string; readonly deputy: boolean; readonly portfolio?: string; readonly country?: string };

/** Reads the words of a role in a language; `undefined` when they name no office, or one that is over. */
export type OfficeReader = (role: string, language: string) => OfficeWords | undefined;

/** Concepts that say their portfolio or rank themselves. */
const MEANT: Readonly<Record<string, Partial<OfficeWords> & { readonly concept: string }>> = {
  'foreign-minister': { concept: 'minister', portfolio: 'foreign-affairs' },
  'defence-minister': { concept: 'minister', portfolio: 'defence' },
  'finance-minister': { concept: 'minister', portfolio: 'finance' },
  'vice-president': { concept: 'president', deputy: true },
  'deputy-minister': { concept: 'minister', deputy: true },
  'state-secretary': { concept: 'minister', deputy: true },
  'delegate-minister': { concept: 'minister', deputy: true },
};

const readers = new WeakMap<Packs, OfficeReader>();

/** The reader of these packs, built once for them; each language when it is first met. */
export function officeReader(packs: Packs): OfficeReader {
  const built = readers.get(packs);
  if (built !== undefined) return built;
  const known = new Map<string, (role: string) => OfficeWords | undefined>();
  const reader: OfficeReader = (role, language) => {
    const pack = packs[language];
    if (pack === undefined) return undefined;
    const own = known.get(language) ?? readerOf(pack.names);
    known.set(language, own);
    return own(role);
  };
  readers.set(packs, reader);
  return reader;
}

/** The word of an office in a role, and where it stands. */
type Head = { readonly at: number; readonly end: number; readonly concept: string; readonly deputy: boolean; readonly portfolio?: string };

const unlessMore = (compound: Compound<string> | undefined): Compound<string> | undefined =>
  compound?.portfolio === undefined ? compound : undefined;

/** So many words of a role are read. */
const LONGEST = 24;

function readerOf(pack: NamesPack): (role: string) => OfficeWords | undefined {
  const offices = pack.roles.filter((r) => r.kind === 'head' || r.kind === 'office');
  const heads = aliasTable(offices.flatMap((r) => phrasesOf(r.words.toLowerCase()).map((w) => [w, r.concept] as const)));
  const lasts = offices
    .filter((r) => r.compound === true)
    .flatMap((r) => phrasesOf(r.words.toLowerCase()).map((w) => [w, r.concept] as const));
  const joined = pack.compounds && compoundReader(pack.compounds, new Map(lasts));
  // « viceministra »: what is written together with any other office is no more than small words.
  const prefixed =
    pack.compounds &&
    compoundReader(pack.compounds, new Map(offices.flatMap((r) => phrasesOf(r.words.toLowerCase()).map((w) => [w, r.concept] as const))));
  const plain = (list: string) => phrases(phrasesOf(list.toLowerCase()).map((w) => [w, w] as const));
  const [deputies, former] = [plain(pack.deputies), plain(pack.former)];
  const portfolios = aliasTable(formsById(pack.portfolios).map(([form, id]) => [form.toLowerCase(), id] as const));
  const countries = aliasTable([...formsById(pack.demonyms), ...formsById(pack.countries)]);
  return (role) => {
    const list = tokens(role).slice(0, LONGEST);
    let head: Head | undefined;
    for (let at = 0; at < list.length; at++) {
      const word = heads.at(list, at);
      const compound = word === undefined ? (joined?.(list[at]) ?? unlessMore(prefixed?.(list[at]))) : undefined;
      if (compound?.former === true) return undefined;
      const end = word?.end ?? at + 1;
      const concept = word?.value ?? compound?.last;
      if (concept === undefined || (head !== undefined && end - at <= head.end - head.at)) continue;
      head = {
        at,
        end,
        concept,
        deputy: compound?.deputy === true,
        ...(compound?.portfolio !== undefined && { portfolio: compound.portfolio }),
      };
    }
    if (head === undefined) return undefined;
    const { at: first, end: last } = head;
    const others = list.flatMap((_, at) => (at >= first && at < last ? [] : [at]));
    if (others.some((at) => former.at(list, at) !== undefined)) return undefined;
    const find = (table: AliasTable<string>): string | undefined =>
      others.map((at) => table.at(list, at)?.value).find((value) => value !== undefined);
    const meant = MEANT[head.concept] ?? { concept: head.concept };
    const portfolio = meant.portfolio ?? head.portfolio ?? find(portfolios);
    const country = find(countries);
    return {
      concept: meant.concept,
      deputy: head.deputy || meant.deputy === true || others.some((at) => deputies.at(list, at) !== undefined),
      ...(portfolio !== undefined && { portfolio }),
      ...(country !== undefined && { country }),
    };
  };
}
