// One model from samples: their variants, features and weights.
import { learned } from './crf.mjs';
import { cultures } from './cultures.mjs';
import { examples } from './examples.mjs';
import { simplified } from './lists.mjs';
import { biased, quantised } from './model-file.mjs';
import { random } from './random.mjs';
import { signNames } from './sign-names.mjs';
import { FOLLOWS, packs } from './source-parts.mjs';
import { renamed, variants } from './variants.mjs';

/** Another name of the same shape: `(name, next) => name`; undefined where there are none. */
async function renamer(language, { unit, unlisted }, folders, train) {
  if (unit === 'sign')
    return signNames(
      language,
      folders,
      train.flatMap(({ text, persons }) => persons.map(([start, end]) => text.slice(start, end))),
    );
  const pool = await cultures(language, folders.npm, packs);
  return pool.length > 0 ? (name, next) => renamed(name, pool, next, unlisted) : undefined;
}

/** The stretches that a group learns from. */
export async function stretches(group, settings, languages, train, folders, lookUp) {
  const model = { prefixes: '', ...settings, ...lookUp };
  const turn = group === 'chinese' ? await simplified(folders.npm) : undefined;
  const next = random(20251025);
  const list = [];
  for (const language of languages) {
    const own = train.filter((s) => s.lang === language);
    const rename = await renamer(language, settings, folders, own);
    for (const [at, sample] of own.entries())
      for (const variant of variants(sample, rename, next, settings, turn))
        for (const example of examples(variant, model)) list.push({ ...example, sample: at });
  }
  return list;
}

/** The mean of what is learned in `seeds` runs, each in another order. */
function mean(list, { seeds = 1, ...settings }, report) {
  const runs = Array.from({ length: seeds }, (_, i) => learned(list, { follows: FOLLOWS, ...settings, seed: 7 + i, report }));
  const over = (key) => runs[0][key].map((_, at) => runs.reduce((sum, run) => sum + run[key][at], 0) / seeds);
  return { weights: over('weights'), transitions: over('transitions') };
}

/** A model as texts are read with it, from stretches. */
export function taught(list, settings, lookUp, report) {
  const quantum = quantised(mean(list, settings, report), settings.cut);
  return { prefixes: '', ...settings, ...lookUp, ...quantum, transitions: biased(quantum.transitions, settings.bias ?? 0) };
}
