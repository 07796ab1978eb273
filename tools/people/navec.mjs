// Word vectors of Navec (github.com/natasha/navec, MIT) as the package natasha ships them: a tar of packed words, their counts and quantised vectors.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const BLOCK = 512;

/** The files of a tar, by name. */
function files(tar) {
  const found = new Map();
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const name = tar.toString('utf8', at, tar.indexOf(0, at));
    if (name === '') break;
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 135), 8);
    found.set(name, tar.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return found;
}

/** The `most` frequent words that fit a pattern, and their vectors. */
export function navec(pypi, fits, most) {
  const tar = files(readFileSync(join(pypi, 'natasha/data/emb/navec_news_v1_1B_250K_300d_100q.tar')));
  const vocabulary = gunzipSync(tar.get('vocab.bin'));
  const size = vocabulary.readUInt32LE(0);
  const all = vocabulary.toString('utf8', 4 + 4 * size).split('\n');
  const counted = all.map((word, i) => ({ word, i, count: vocabulary.readUInt32LE(4 + 4 * i) })).filter(({ word }) => fits.test(word));
  counted.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
  const kept = counted.slice(0, most);
  const packed = tar.get('pq.bin');
  const [rows, width, parts, centroids] = [0, 4, 8, 12].map((at) => packed.readUInt32LE(at));
  const codes = 16 + rows * parts;
  const step = width / parts;
  const vectors = new Float32Array(kept.length * width);
  for (const [n, { i }] of kept.entries())
    for (let part = 0; part < parts; part++) {
      const code = packed[16 + i * parts + part];
      for (let d = 0; d < step; d++)
        vectors[n * width + part * step + d] = packed.readFloatLE(codes + 4 * ((part * centroids + code) * step + d));
    }
  return { words: kept.map(({ word }) => word), vectors, width };
}
