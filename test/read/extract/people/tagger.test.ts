import { describe, expect, it } from 'vitest';
import { FIRST, FOLLOWS, INNER, LABELS, LAST, type NameModel, ONLY, OUTSIDE } from '../../../../src/model/name-model.ts';
import { decode, doubts } from '../../../../src/read/extract/people/tagger/decode.ts';
import { hashOf, mixed } from '../../../../src/read/extract/people/tagger/hash.ts';
import { eachUnit, tagged, unitsOf } from '../../../../src/read/extract/people/tagger/index.ts';
import { MOST_WORD_FEATURES } from '../../../../src/read/extract/people/tagger/word-features.ts';
import { tokens } from '../../../../src/text/tokens/tokens.ts';

const BITS = 16;
const GIVEN = 1;
const KNOWN = 64;
const NOUN = 128;

/** A model that knows nothing but lists. */
const blank = (lists: Readonly<Record<string, number>> = {}, rest: Partial<NameModel> = {}): NameModel => {
  const listed = new Map(Object.entries(lists).map(([word, bits]) => [hashOf(word), bits]));
  return {
    unit: 'word',
    capitals: true,
    prefixes: '',
    bits: BITS,
    weights: new Int8Array(LABELS * 2 ** BITS),
    step: 0.1,
    transitions: new Float64Array(LABELS * LABELS),
    listed: (hash) => listed.get(hash) ?? 0,
    ...rest,
  };
};

/** A model that has seen one sentence, and believes every feature of it. */
function taught(text: string, language: string, spans: readonly (readonly [number, number])[], rest: Partial<NameModel> = {}): NameModel {
  const model = blank({}, rest);
  const units = unitsOf(tokens(text), language, model);
  const gold = new Uint8Array(units.count);
  for (const [start, end] of spans) {
    const inside = [...gold.keys()].filter((i) => (units.starts[i] ?? 0) >= start && (units.ends[i] ?? 0) <= end);
    for (const [n, i] of inside.entries()) gold[i] = inside.length === 1 ? ONLY : n === 0 ? FIRST : n === inside.length - 1 ? LAST : INNER;
  }
  eachUnit(units, model.unit === 'sign', (i, features, count) => {
    for (let f = 0; f < count; f++) model.weights[((features[f] ?? 0) >>> (32 - BITS)) * LABELS + (gold[i] ?? 0)] = 10;
  });
  return model;
}

const namesIn = (text: string, language: string, model: NameModel): readonly string[] =>
  tagged(tokens(text), language, model).map(({ start, end }) => text.slice(start, end));

describe('units', () => {
  const open = (text: string, rest: Partial<NameModel> = {}): readonly string[] => {
    const units = unitsOf(tokens(text), 'xx', blank({}, rest));
    return [...units.open.keys()].filter((i) => units.open[i] === 1).map((i) => text.slice(units.starts[i], units.ends[i]));
  };

  it('looks for names at capitals, and at small words between two', () => {
    expect(open('Then Ana de la Cruz met nobody at all')).toEqual(['Then', 'Ana', 'de', 'la', 'Cruz']);
    expect(open('Park Geun-hye spoke')).toEqual(['Park', 'Geun', '-', 'hye']);
  });

  it('does not bridge numbers or longer words', () => {
    expect(open('Rome 3 Paris')).toEqual(['Rome', 'Paris']);
    expect(open('Rome before Paris')).toEqual(['Rome', 'Paris']);
  });

  it('looks everywhere in scripts without capitals', () => {
    expect(open('قال علي', { capitals: false })).toEqual(['قال', 'علي']);
  });

  it('takes signs one by one, letters and numbers whole', () => {
    const text = '王毅2025年访问EU';
    const units = unitsOf(tokens(text), 'zh', blank({}, { unit: 'sign' }));
    expect([...units.starts].map((start, i) => text.slice(start, units.ends[i]))).toEqual(['王', '毅', '2025', '年', '访', '问', 'EU']);
  });

  it('cuts a small word off a listed name, and the conjunction off a word in no list', () => {
    const model = blank({ علي: GIVEN, وقال: KNOWN }, { capitals: false, prefixes: 'وب' });
    const text = 'وعلي وقال وكارلوف بكارلوف';
    const units = unitsOf(tokens(text), 'ar', model);
    expect([...units.starts].map((start, i) => text.slice(start, units.ends[i]))).toEqual(['علي', 'وقال', 'كارلوف', 'بكارلوف']);
  });

  it('cuts a small word and the stroke behind it off any word', () => {
    const text = 'لـكينز وـهايك';
    const units = unitsOf(tokens(text), 'ar', blank({}, { capitals: false, prefixes: 'ول' }));
    expect([...units.starts].map((start, i) => text.slice(start, units.ends[i]))).toEqual(['كينز', 'هايك']);
  });

  it('lets no name go on over a conjunction cut off a listed name', () => {
    const names = { سامر: GIVEN, هاني: GIVEN };
    const joined = taught('سامر هاني', 'ar', [[0, 9]], { ...blank(names), capitals: false, prefixes: 'و' });
    expect(namesIn('سامر هاني', 'ar', joined)).toEqual(['سامر هاني']);
    expect(namesIn('سامر وهاني', 'ar', joined)).not.toContain('سامر وهاني');
  });

  it('tells of a word in no list that it is a name with an s behind it, or ends in a noun', () => {
    const lists = new Map([
      [hashOf('goethe'), GIVEN],
      [mixed(hashOf('straße'), hashOf('de')), NOUN],
    ]);
    const listed = (hash: number): number => lists.get(hash) ?? 0;
    const bits = (word: string): number | undefined => unitsOf(tokens(word), 'de', blank({}, { listed })).lists[0];
    expect(bits('Goethe')).toBe(GIVEN);
    expect((bits('Goethes') ?? 0) & GIVEN).toBe(GIVEN);
    expect(bits('Goethes')).not.toBe(GIVEN);
    expect(bits('Schillerstraße')).toBeGreaterThan(NOUN);
    expect(bits('Schillerstrand')).toBe(0);
  });

  it('tells words of Latin script among others', () => {
    const shape = (word: string): number | undefined => unitsOf(tokens(word), 'xx', blank()).shapes[0];
    expect(shape('Vestas')).toBe(shape('Ấn'));
    expect(shape('Вестас')).not.toBe(shape('Vestas'));
  });

  it('tells which small word a word may begin with, and what lists say of the rest', () => {
    const model = blank({ علي: GIVEN, وعلي: GIVEN }, { capitals: false, prefixes: 'فو' });
    expect([...unitsOf(tokens('وعلي قال'), 'ar', model).clusters]).toEqual([(2 << 8) | GIVEN, 0]);
  });

  it('asks for clusters where the model has them: words of one are seen alike', () => {
    const clusters = new Map(['Monday', 'Friday'].map((word) => [hashOf(word.toLowerCase()), 7]));
    const model = blank({}, { cluster: (hash) => clusters.get(hash) ?? 0 });
    const units = unitsOf(tokens('Monday or Friday'), 'en', model);
    expect([...units.clusters]).toEqual([7, 0, 7]);
    const count = (own: NameModel): number => {
      let most = 0;
      eachUnit(unitsOf(tokens('Monday'), 'en', own), false, (_, __, n) => {
        most = n;
      });
      return most;
    };
    expect(count(model)).toBeGreaterThan(count(blank()));
    expect(count(model)).toBeLessThanOrEqual(MOST_WORD_FEATURES);
  });
});

describe('decoding', () => {
  const scores = (rows: readonly (readonly number[])[]): Float64Array => Float64Array.from(rows.flat());

  it('never leaves a name unfinished, whatever single units say', () => {
    // The first unit wants to begin a name, the second wants to stand outside.
    const lattice = {
      scores: scores([
        [0, 5, 0, 0, 0],
        [9, 0, 0, 0, 0],
      ]),
      from: 0,
      to: 2,
    };
    const labels = new Uint8Array(2);
    decode(lattice, blank(), labels);
    expect([...labels]).toEqual([OUTSIDE, OUTSIDE]);
  });

  it('finds the best of all permitted rows of labels', () => {
    const rows = [
      [1, 3, 0, 0, 2],
      [2, 0, 1, 1, 0],
      [0, 2, 0, 4, 1],
      [3, 0, 0, 0, 1],
    ];
    let [top, best]: [number, readonly number[]] = [-Infinity, []];
    const walk = (at: number, last: number, sum: number, path: readonly number[]): void => {
      if (at === rows.length) {
        if (FOLLOWS[last]?.includes(OUTSIDE) && sum > top) [top, best] = [sum, path];
        return;
      }
      for (const label of FOLLOWS[last] ?? []) walk(at + 1, label, sum + (rows[at]?.[label] ?? 0), [...path, label]);
    };
    walk(0, OUTSIDE, 0, []);
    const labels = new Uint8Array(rows.length);
    decode({ scores: scores(rows), from: 0, to: rows.length }, blank(), labels);
    expect([...labels]).toEqual([...best]);
  });

  it('says how likely a unit stands outside', () => {
    const outside = new Float64Array(1);
    doubts({ scores: scores([[Math.log(3), 0, 0, 0, 0]]), from: 0, to: 1 }, blank(), outside);
    expect(outside[0]).toBeCloseTo(0.75);
  });
});

describe('tagged', () => {
  it('finds nothing when nothing was learned', () => {
    expect(namesIn('Then Ana Cruz spoke.', 'en', blank())).toEqual([]);
  });

  it('gives back what it was taught: words, signs, and names inside words', () => {
    const english = 'Then Ana Cruz spoke.';
    expect(namesIn(english, 'en', taught(english, 'en', [[5, 13]]))).toEqual(['Ana Cruz']);
    const chinese = '外长王毅表示';
    expect(namesIn(chinese, 'zh', taught(chinese, 'zh', [[2, 4]], { unit: 'sign', capitals: false }))).toEqual(['王毅']);
    const korean = '김민수는 말했다';
    expect(namesIn(korean, 'ko', taught(korean, 'ko', [[0, 3]], { unit: 'sign', capitals: false }))).toEqual(['김민수']);
  });

  it('hashes depend on order', () => {
    expect(mixed(1, 2)).not.toBe(mixed(2, 1));
    expect(hashOf('ab')).not.toBe(hashOf('ba'));
  });
});
