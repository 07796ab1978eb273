import { ARTICLE_ROLES } from '../../model/block.ts';
import type { Detail } from '../../model/fact.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { bare } from '../../text/fold.ts';
import type { ArticleWords } from './words.ts';

/** The values of an article that a copy may change, in text order, each with its words. */
export function detailsOf(reading: Reading, { starts, ends }: ArticleWords): readonly Detail[] {
  const { text, dates, figures, people, names } = reading;
  const inArticle = articleSpans(reading);
  const wordsOf = (span: Span): readonly [number, number] => [firstAfter(ends, span.start), firstFrom(starts, span.end)];
  const found = ({ start, end, rule }: Span & { readonly rule: string }) => ({ start, end, quote: text.slice(start, end), rule });
  const list: Detail[] = [
    ...figures.map((f) => ({
      ...found(f),
      ...{ kind: 'figure' as const, value: f.high === undefined ? `${f.value}` : `${f.value}–${f.high}`, bound: f.bound },
      ...(f.metric !== undefined && { metric: f.metric }),
      words: wordsOf(f),
    })),
    ...dates.flatMap((d) => (d.certainty === 'guessed' ? [] : [{ ...found(d), kind: 'date' as const, value: d.edtf, words: wordsOf(d) }])),
    ...[...people.filter((p) => p.form !== 'pronoun'), ...names].flatMap((m) =>
      m.entity === undefined
        ? []
        : [
            {
              ...found(m),
              kind: 'form' in m && m.form === 'title' ? ('title' as const) : ('name' as const),
              value: m.entity,
              form: bare(text.slice(m.start, m.end)),
              words: wordsOf(m),
            },
          ],
    ),
  ];
  return list.filter(inArticle).sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
}

function articleSpans({ blocks }: Reading): (span: Span) => boolean {
  const article = blocks.filter((b) => ARTICLE_ROLES.has(b.role));
  const starts = article.map((b) => b.start);
  return ({ start, end }) => end <= (article[firstFrom(starts, start + 1) - 1]?.end ?? -1);
}

// The first index whose number is not below a limit, of numbers in rising order; then the first above it.
function firstFrom(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
const firstAfter = (numbers: readonly number[], limit: number): number => firstFrom(numbers, limit + 1);
