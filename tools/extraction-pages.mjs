// The pages that the labellers learn from, in folds by site, and how well texts made of them fit the articles.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** The pages of a folder with extraction-aeb.jsonl.gz and extraction-trafilatura.jsonl.gz. */
export const pagesIn = (folder) =>
  ['aeb', 'trafilatura'].flatMap((set) =>
    gunzipSync(readFileSync(`${folder}/extraction-${set}.jsonl.gz`))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line)),
  );

/** A number that a text always gives. */
export const numberOf = (text) => createHash('sha256').update(text).digest().readUInt32LE(0);

/** The fold of each page; pages of one site stay together. */
export const foldsOf = (items, folds) => items.map((item) => numberOf(siteOf(item)) % folds);

function siteOf({ id, url }) {
  const host = URL.canParse(url ?? '') ? new URL(url).hostname : '';
  return host === '' ? id : host.split('.').slice(-2).join('.');
}

/** Prints how well the texts of the pages fit, by the rule of either set (`lib/text-rules.mjs` beside the folder). */
export async function report(folder, items, name, bodies) {
  const { exactWords, segments, shingles } = await import(pathToFileURL(resolve(folder, '../lib/text-rules.mjs')).href);
  const of = (set) => items.flatMap((item, i) => (item.set === set ? [{ ...item, truth: item.body, pred: bodies[i] }] : []));
  const [aeb, trafilatura] = [of('aeb'), of('trafilatura')];
  const [a, t] = [shingles(aeb), segments(trafilatura)];
  const shown = (value) => value.toFixed(1);
  console.log(
    `${name}: aeb F1 ${shown(a.f1)} (precision ${shown(a.precision)}, recall ${shown(a.recall)}), exact ${shown(exactWords(aeb.map((p) => [p.truth, p.pred])))}; ` +
      `trafilatura F1 ${shown(t.f1)} (precision ${shown(t.precision)}, recall ${shown(t.recall)})`,
  );
}
