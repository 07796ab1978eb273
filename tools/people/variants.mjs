// More samples from the ones we have: other names in the same places, capitals, names without their marks.
import { unmarked } from '../unmarked.mjs';
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
  }
  return { ...rest, text: out + text.slice(last), persons: places };
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
export function renamed(name, cultures, next) {
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
  const initial = () => `${String.fromCharCode(65 + Math.floor(next() * 25))}.`;
  if (words.length === 1) return done(next() < 0.75 ? pick(family, next) : pick(given, next));
  if (words.length === 2)
    return done(
      `${/^\p{Lu}\.?$/u.test(words[0]) ? initial() : pick(given, next)} ${next() < 0.06 ? `${pick(family, next)}-` : ''}${pick(family, next)}`,
    );
  const middle = words
    .slice(1, -1)
    .map((w) => (/^\p{Lu}\.?$/u.test(w) ? initial() : /^\p{Ll}/u.test(w) ? w : next() < 0.5 ? pick(given, next) : pick(family, next)));
  return done([pick(given, next), ...middle, pick(family, next)].join(' '));
}

/** A sample with what is made of it: `rename` gives other names, `turn` other signs. */
export function* variants(sample, rename, next, own, turn) {
  yield sample;
  const turned = turn?.(sample.text);
  if (turned !== undefined && turned.length === sample.text.length && turned !== sample.text) yield { ...sample, text: turned };
  const { unit, copies = 1 } = own;
  if (rename !== undefined && sample.persons.length + (sample.namesakes?.length ?? 0) > 0) {
    const times = sample.set === 'own' || sample.set === 'lines' ? 3 * copies : copies;
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
