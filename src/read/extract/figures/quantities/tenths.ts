import type { Token } from '../../../../model/token.ts';
import { readNumber } from '../../../../text/numbers/number.ts';
import type { FigureTables } from '../tables/figure-tables.ts';
import type { Measured } from './measured.ts';

/** How many parts tenths may have behind them: 割, 分, 厘, 毛. */
const PARTS = 3;

/** The words of tenths behind a number, with their parts: 三成半, 3割8分7厘; above ten the number is of hundred: 八五折. */
export function tenthsAt(list: readonly Token[], index: number, value: number, t: FigureTables): Measured | undefined {
  const word = t.tenths.words.at(list, index);
  if (word === undefined) return undefined;
  let { end } = word;
  let more = 0;
  for (let i = 0; i < PARTS; i++) {
    const number = readNumber(list, end, t.pack, true);
    const part = number === undefined ? undefined : t.tenths.parts.at(list, number.end);
    if (number === undefined || part === undefined) break;
    more += number.value.value * part.value;
    end = part.end;
  }
  const half = more === 0 ? t.halves.at(list, end) : undefined;
  const bare = t.tenths.bare && more === 0 && half === undefined ? digitAt(list, end, t) : undefined;
  return {
    end: half?.end ?? bare?.end ?? end,
    kind: 'percent',
    unit: 'percent',
    times: value > 10 ? 1 : 10,
    more: half === undefined ? (bare?.value ?? more) : 5,
  };
}

// 三成五: nothing that it counts may stand behind the digit.
function digitAt(list: readonly Token[], index: number, t: FigureTables): { readonly end: number; readonly value: number } | undefined {
  const number = readNumber(list, index, t.pack);
  if (number === undefined || number.end !== index + 1 || number.value.value > 9 || list[index]?.spaced === true) return undefined;
  const next = list[number.end];
  const isCounted =
    next !== undefined &&
    (t.durations.at(list, number.end) ?? t.measures.at(list, number.end) ?? t.nouns.counters.at(list, number.end)) !== undefined;
  return !isCounted ? { end: number.end, value: number.value.value } : undefined;
}
