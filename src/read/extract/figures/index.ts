import { READ_ROLES } from '../../../model/block.ts';
import type { SegmentedDocument } from '../../../model/document.ts';
import type { DateMention, FigureMention, NameMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import { isMoving, type Profile } from '../../../model/profile.ts';
import { byPlace, type Span } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';
import { type CountedSentence, figureOf } from './figure.ts';
import { cuePlaces } from './metrics/metrics.ts';
import { storyOf } from './metrics/story-of.ts';
import { announced, type DatePlace, datePlaces, spansOfTime } from './moments/as-of.ts';
import { dayTold } from './moments/day-told.ts';
import { type Timed, toldAgain } from './moments/told-again.ts';
import type { Donor } from './nouns/standing-alone.ts';
import { moneyApart } from './quantities/currency-signs.ts';
import { markedAsIn } from './quantities/digit-marks.ts';
import { quantities, type Taken } from './quantities/quantities.ts';
import { type FigureTables, figureTables } from './tables/figure-tables.ts';
import { metricTables } from './tables/metric-tables.ts';
import { takenTokens, within } from './within.ts';

/** What other extractors found before. */
export type Given = { readonly dates: readonly DateMention[]; readonly names: readonly NameMention[] };

/** How many figures back a number without noun may look. */
const MEMORY = 60;

/** Quantities of a document, in text order. */
export function figures(document: SegmentedDocument, packs: Packs, profile: Profile, given: Given): readonly FigureMention[] {
  const found: Timed[] = [];
  let donors: readonly Donor[] = [];
  for (const sentence of counted(document, packs, storyOf(profile, document, given.names), given)) {
    for (const [index, quantity] of sentence.found.entries()) {
      const { donor, ...timed } = figureOf(document.text, sentence, quantity, index, donors);
      found.push(timed);
      if (donor !== undefined) donors = [...donors.slice(-MEMORY), donor];
    }
  }
  const moving = new Set(profile.metrics.flatMap((m) => (isMoving(m) ? [m.id] : [])));
  return toldAgain(found, (metric) => moving.has(metric));
}

// A bare « 1000 » that was taken for a year is a number.
const isDate = ({ quote }: DateMention): boolean => !/^\d{4}$/.test(quote) || (quote >= '1400' && quote <= '2200');

function takenIn(
  list: readonly Token[],
  spans: readonly Span[],
  given: readonly DateMention[],
  dates: readonly DatePlace[],
  t: FigureTables,
): Taken {
  const years = given.filter(({ quote }) => /^\d{4}$/.test(quote));
  return { all: takenTokens(list, spans), spans: spansOfTime(list, dates, t), years: takenTokens(list, years) };
}

// Dates announce a moment for the sentences behind them even where they stand in a sentence without figures.
function* counted(document: SegmentedDocument, packs: Packs, profile: Profile, given: Given): Generator<CountedSentence> {
  const taken = within([...given.dates.filter(isDate), ...given.names].sort(byPlace));
  const dated = within(given.dates);
  let carried: { readonly block: number; readonly moment: string | undefined } = { block: -1, moment: undefined };
  let number = 0;
  const now = dayTold(document, given.dates);
  const today = document.published?.edtf;
  const marked = markedAsIn(document.text);
  for (const sentence of document.sentences) {
    const own = packs[sentence.language];
    const pack = own && marked(own);
    const role = document.blocks[sentence.block]?.role;
    if (pack === undefined || role === undefined || !READ_ROLES.has(role)) continue;
    const list = moneyApart(sentence.tokens);
    const tables = figureTables(pack);
    const { block } = sentence;
    const here = dated(sentence);
    const dates = datePlaces(list, here, tables);
    const found = quantities(list, takenIn(list, taken(sentence), here, dates, tables), tables);
    const before = carried.block === block ? carried.moment : undefined;
    carried = { block, moment: announced(dates) ?? before };
    if (found.length === 0) continue;
    const metrics = metricTables(profile, pack);
    // a headline of the day after says nothing of the day before
    const told = role === 'title' && now !== today ? undefined : now;
    yield { block, number: number++, carried: before, now: told, list, found, dates, places: cuePlaces(list, metrics), tables, metrics };
  }
}
