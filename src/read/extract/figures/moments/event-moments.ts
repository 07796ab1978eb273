import type { Metric } from '../../../../model/profile.ts';
import type { Token } from '../../../../model/token.ts';
import type { EventMoment, FigureTables } from '../tables/figure-tables.ts';
import type { DatePlace } from './as-of.ts';

/**
 * Where a sentence names the opening or the close of the event at which a metric is counted, as places of its first or last day:
 * "by the close", « lúc bế mạc ». Metrics of no event have none.
 */
export function eventMoments(list: readonly Token[], { eventMoments: words }: FigureTables): (metric: Metric) => readonly DatePlace[] {
  let found: readonly { readonly start: number; readonly end: number; readonly of: EventMoment }[] | undefined;
  return ({ during }) => {
    const [first, last = first] = during?.split('/') ?? [];
    if (first === undefined || last === undefined) return [];
    found ??= list.flatMap((_, start) => {
      const at = words.at(list, start);
      return at === undefined ? [] : [{ start, end: at.end, of: at.value }];
    });
    return found.map(({ start, end, of }) => ({
      start,
      end,
      date: { edtf: of === 'opening' ? first : last, granularity: 'day' },
      asOf: false,
    }));
  };
}
