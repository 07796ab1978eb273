import { sentences } from './examples.mjs';
import { tagged } from './source-parts.mjs';

/** Adds to `tally`, by language and set, what a model finds in a sample. */
export function score(tally, sample, model) {
  const gold = new Set(sample.persons.map(([s, e]) => `${s}:${e}`));
  const found = [...sentences(sample)].flatMap(({ tokens }) => tagged(tokens, sample.lang, model));
  const key = `${sample.lang}/${sample.set}`;
  tally[key] ??= { wanted: 0, found: 0, right: 0 };
  const t = tally[key];
  t.wanted += gold.size;
  t.found += found.length;
  t.right += found.filter(({ start, end }) => gold.has(`${start}:${end}`)).length;
  return found;
}

const part = (a, b) => ((100 * a) / (b || 1)).toFixed(1).padStart(5);

/** Precision, recall and F1 of exact names per language and set, and the mean F1 of sets with names. */
export function scores(tally) {
  const rows = Object.entries(tally).filter(([, { wanted }]) => wanted > 0);
  const mean = rows.reduce((sum, [, { wanted, found, right }]) => sum + (200 * right) / (found + wanted), 0) / rows.length;
  return [
    ...rows.map(
      ([key, { wanted, found, right }]) =>
        `  ${key.padEnd(18)} n ${String(wanted).padStart(5)}  P ${part(right, found)}  R ${part(right, wanted)}  F1 ${part(2 * right, found + wanted)}`,
    ),
    `  mean F1 ${mean.toFixed(2)}`,
  ].join('\n');
}
