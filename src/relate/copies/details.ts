import { ARTICLE_ROLES } from '../../model/block.ts';
import type { Detail } from '../../model/fact.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { firstAt } from '../../text/first-at.ts';
import { bare } from '../../text/fold.ts';
import type { ArticleWords } from './words.ts';

/** A value without its words. */
export type Value = Omit<Detail, 'words'>;

/** The values of an article that a copy may change, in text order. */
export function valuesOf(reading: Reading): readonly Value[] {
  const { text, dates, figures, people, names } = reading;
  const found = ({ start, end, rule }: Span & { readonly rule: string }) => ({ start, end, quote: text.slice(start, end), rule });
  const list: Value[] = [
    ...figures.map((f) => ({
      ...found(f),
      ...{ kind: 'figure' as const, value: f.high === undefined ? `${f.value}` : `${f.value}–${f.high}`, bound: f.bound },
      ...(f.metric !== undefined && { metric: f.metric }),
    })),
    ...dates.flatMap((d) => (d.certainty === 'guessed' ? [] : [{ ...found(d), kind: 'date' as const, value: d.edtf }])),
    ...[...people.filter((p) => p.form !== 'pronoun'), ...names].flatMap((m) =>
      m.entity === undefined
        ? []
        : [
            {
              ...found(m),
              kind: 'form' in m && m.form === 'title' ? ('title' as const) : ('name' as const),
              value: m.entity,
              form: bare(text.slice(m.start, m.end)),
            },
          ],
    ),
  ];
  return list.filter(articleSpans(reading)).sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
}

/** The same, each with the words it stands in. */
export const detailsOf = (reading: Reading, { starts, ends }: ArticleWords): readonly Detail[] =>
  valuesOf(reading).map((value) => ({ ...value, words: [firstFrom(ends, value.start + 1), firstFrom(starts, value.end)] }));

function articleSpans({ blocks }: Reading): (span: Span) => boolean {
  const article = blocks.filter((b) => ARTICLE_ROLES.has(b.role));
  const starts = article.map((b) => b.start);
  return ({ start, end }) => end <= (article[firstFrom(starts, start + 1) - 1]?.end ?? -1);
}

// The first index whose number is not below a limit, of numbers in rising order.
const firstFrom = (numbers: readonly number[], limit: number): number => firstAt(numbers.length, (i) => (numbers[i] ?? 0) >= limit);
