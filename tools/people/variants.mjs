// More samples from the ones we have: other names in the same places, capitals, names without their marks.
import { unmarked } from '../unmarked.mjs';
import { coined } from './coined.mjs';
import { pick } from './random.mjs';

/** A sample with each name changed by `change(name)`, also of those that no person bears. */
export function changed({ text, persons, namesakes = [], ...rest }, change) {
  let out = '';
  let last = 0;
  const places = [];
  const spans = [...persons.map(([s, e]) => [s, e, true]), ...namesakes.map(([s, e]) => [s, e, false])];
  for (const [start, end, person] of spans.sort((a, b) => a[0] - b[0])) {
    if (start < last) continue;
    out += text.slice(last, start);
    const name = change(text.slice(start, end));
    if (person) places.push([out.length, out.length + name.length]);
    out += name;
    last = end;
    const particle = agreeing(name, text.slice(end, end + 2));
    out += particle;
    last += particle.length;
  }
  return { ...rest, text: out + text.slice(last), persons: places };
}

const PARTICLES = ['은는', '이가', '을를', '과와'];

/** The Korean particle behind a name as the sound that the name ends in asks for it; nothing where none stands. */
function agreeing(name, behind) {
  const pair = PARTICLES.find((p) => p.includes(behind.charAt(0)) && behind !== '');
  const sound = name.charCodeAt(name.length - 1) - 0xac00;
  if (pair === undefined || !(sound >= 0 && sound < 11172) || /[가-힣]/.test(behind.charAt(1))) return '';
  return pair.charAt(sound % 28 > 0 ? 0 : 1);
}

/** A sample in capitals; undefined where that changes lengths. */
export function shouted(sample) {
  const text = sample.text.toUpperCase();
  return text.length === sample.text.length ? { ...sample, text } : undefined;
}

/** A sample With Capitals On All Words Of Some Length. */
export const titled = (sample) => ({
  ...sample,
  text: sample.text.replace(/(?<![\p{L}\p{M}'’])\p{Ll}(?=\p{L}{3})/gu, (c) => (c.toUpperCase().length === 1 ? c.toUpperCase() : c)),
});

/** Another name of the same shape from `cultures`, each `{given, family, familyFirst?}`. */
export function renamed(name, cultures, next, unlisted = 0) {
  const words = name.split(/\s+/);
  const culture = pick(cultures, next);
  const { given, family, familyFirst } = culture;
  const upper = words.length > 0 && name === name.toUpperCase() && /\p{L}{3}/u.test(name);
  const done = (text) => (upper ? text.toUpperCase() : text);
  if (familyFirst) {
    const n = words.length === 1 ? 1 : words.length === 2 ? (next() < 0.3 ? 2 : 3) : Math.min(4, words.length);
    const full = n === 1 ? [pick(given, next)] : [pick(family, next), ...Array.from({ length: n - 1 }, () => pick(given, next))];
    const text = full.join(culture.join ?? ' ');
    return done(culture.marks && next() < culture.marks ? unmarked(text) : text);
  }
  const first = () => (next() < unlisted / 3 ? coined(given, next) : pick(given, next));
  const last = () => (next() < unlisted ? coined(family, next) : pick(family, next));
  const initial = () => `${String.fromCharCode(65 + Math.floor(next() * 25))}.`;
  // « J. M. Coetzee », « Gerd T. », « Leo XIV » keep their shape.
  const numbered = words.length > 1 && /^[IVX]+\.?$/.test(words.at(-1)) ? words.at(-1) : undefined;
  if (numbered !== undefined) return done(`${[first(), ...words.slice(1, -1)].join(' ')} ${numbered}`);
  const kept = (word, other) => {
    if (/^\p{Lo}\.$|^(?:[\p{Lu}\p{Lo}]\.){2,}$/u.test(word)) return word;
    return /^\p{Lu}\.?$/u.test(word) ? initial() : other();
  };
  if (words.length === 1) return done(next() < 0.75 ? last() : first());
  const double = words.length === 2 && next() < 0.06 ? `${pick(family, next)}-` : '';
  const middle = words
    .slice(1, -1)
    .map((word) => (/^\p{Ll}/u.test(word) ? word : kept(word, () => (next() < 0.5 ? pick(given, next) : pick(family, next)))));
  return done([kept(words[0], first), ...middle, kept(words.at(-1), () => double + last())].join(' '));
}

/** A sample with what is made of it: `rename` gives other names, `turn` other signs. */
export function* variants(sample, rename, next, own, turn) {
  yield sample;
  const turned = turn?.(sample.text);
  if (turned !== undefined && turned.length === sample.text.length && turned !== sample.text) yield { ...sample, text: turned };
  const { unit, copies = 1 } = own;
  if (rename !== undefined && sample.persons.length + (sample.namesakes?.length ?? 0) > 0) {
    const times = sample.set === 'own' || sample.set === 'lines' ? own.own * copies : copies;
    for (let i = 0; i < times; i++) {
      const copy = changed(sample, (name) => rename(name, next));
      yield copy;
      if (turn !== undefined && i % 2 === 0) yield { ...copy, text: turn(copy.text) };
    }
  }
  if (unit === 'word' && own.capitals) {
    const chance = next();
    const capitals = chance < 0.04 ? shouted(sample) : chance < 0.07 ? titled(sample) : undefined;
    if (capitals !== undefined) yield capitals;
  }
}
