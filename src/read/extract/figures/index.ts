import { READ_ROLES } from '../../../model/block.ts';
import type { SegmentedDocument } from '../../../model/document.ts';
import type { DateMention, FigureMention, NameMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Profile } from '../../../model/profile.ts';
import { byPlace, type Span } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';
import { announced, type DatePlace, datePlaces, dayTold, spansOfTime } from './as-of.ts';
import { moneyApart } from './currency-signs.ts';
import { type CountedSentence, figureOf } from './figure.ts';
import { type FigureTables, figureTables } from './figure-tables.ts';
import { metricTables } from './metric-tables.ts';
import { cuePlaces } from './metrics.ts';
import { quantities, type Taken } from './quantities.ts';
import type { Donor } from './standing-alone.ts';
import { takenTokens, within } from './within.ts';

/** What other extractors found before. */
export type Given = { readonly dates: readonly DateMention[]; readonly names: readonly NameMention[] };

/** How many figures back a number without noun may look. */
const MEMORY = 60;

/** Quantities of a document, in text order. */
export function figures(document: SegmentedDocument, packs: Packs, profile: Profile, given: Given): readonly FigureMention[] {
  const found: FigureMention[] = [];
  let donors: readonly Donor[] = [];
  for (const sentence of counted(document, packs, profile, given)) {
    for (const [index, quantity] of sentence.found.entries()) {
      const { mention, donor } = figureOf(document.text, sentence, quantity, index, donors);
      found.push(mention);
      if (donor !== undefined) donors = [...donors.slice(-MEMORY), donor];
    }
  }
  return found;
}

// A bare « 1000 » that was taken for a year is a number.
const isDate = ({ quote }: DateMention): boolean => !/^\d{4}$/.test(quote) || (quote >= '1400' && quote <= '2200');

function takenIn(list: readonly Token[], spans: readonly Span[], dates: readonly DatePlace[], t: FigureTables): Taken {
  const years = dates.filter(({ date }) => /^\d{4}$/.test(date.quote)).map(({ date }) => date);
  return { all: takenTokens(list, spans), spans: spansOfTime(list, dates, t), years: takenTokens(list, years) };
}

// Dates announce a moment for the sentences behind them even where they stand in a sentence without figures.
function* counted(document: SegmentedDocument, packs: Packs, profile: Profile, given: Given): Generator<CountedSentence> {
  const taken = within([...given.dates.filter(isDate), ...given.names].sort(byPlace));
  const dated = within(given.dates);
  let carried: { readonly block: number; readonly moment: string | undefined } = { block: -1, moment: undefined };
  let number = 0;
  const now = dayTold(document, given.dates);
  for (const sentence of document.sentences) {
    const pack = packs[sentence.language];
    const role = document.blocks[sentence.block]?.role;
    if (pack === undefined || role === undefined || !READ_ROLES.has(role)) continue;
    const list = moneyApart(sentence.tokens);
    const tables = figureTables(pack);
    const { block } = sentence;
    const dates = datePlaces(list, dated(sentence), tables);
    const found = quantities(list, takenIn(list, taken(sentence), dates, tables), tables);
    const before = carried.block === block ? carried.moment : undefined;
    carried = { block, moment: announced(dates) ?? before };
    if (found.length === 0) continue;
    const metrics = metricTables(profile, pack);
    yield { block, number: number++, carried: before, now, list, found, dates, places: cuePlaces(list, metrics), tables, metrics };
  }
}
