// Learns to find names of persons and writes corpus/models/people-<group>.bin.gz. What it needs is told in corpus/models/people.md.
//
//   node tools/train-people.mjs --data DIR --npm DIR --pypi DIR [--group latin] [--folds 5]
//
// `--data` holds people-train.jsonl.gz and language.jsonl.gz, `--npm` a folder with node_modules, `--pypi` a folder of `pip install -t`.
// `--folds N` measures only: each N-th of the samples is read with a model made of the others. `--set rate=0.2` tries another setting.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GROUPS } from './people/groups.mjs';
import { clusters, listed, lookUps } from './people/listed.mjs';
import { packed } from './people/model-file.mjs';
import { foldOf, samples } from './people/samples.mjs';
import { score, scores } from './people/score.mjs';
import { NAME_GROUPS } from './people/source-parts.mjs';
import { stretches, taught } from './people/teach.mjs';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench/data' },
    npm: { type: 'string', default: '.' },
    pypi: { type: 'string', default: '.' },
    group: { type: 'string' },
    folds: { type: 'string' },
    out: { type: 'string', default: 'corpus/models' },
    set: { type: 'string', multiple: true, default: [] },
  },
});
const given = Object.fromEntries(options.set.map((s) => s.split('=')).map(([k, v]) => [k, Number(v)]));
const seconds = () => `${(process.cpuUsage().user / 1e6).toFixed(0)} s`;

for (const [group, own] of Object.entries(GROUPS)) {
  if (options.group !== undefined && !options.group.split(',').includes(group)) continue;
  const settings = { ...own, ...given };
  const languages = Object.keys(NAME_GROUPS).filter((l) => NAME_GROUPS[l] === group);
  const tables = { listed: await listed(group, own.unit, languages, options), clusters: clusters(group, options) };
  const lookUp = lookUps(tables);
  const all = languages.flatMap((l) => samples(options.data, l));
  const made = async (train) => {
    const list = await stretches(group, settings, languages, train, options, lookUp);
    console.log(
      `${group}: ${train.length} samples, ${list.length} stretches, ${tables.listed.size} listed words, ${tables.clusters.size} in clusters, ${seconds()}`,
    );
    return taught(list, settings, lookUp, (epoch, loss) => console.log(`  epoch ${epoch}: ${loss.toFixed(0)}, ${seconds()}`));
  };
  if (options.folds !== undefined) {
    const folds = Number(options.folds);
    const tally = {};
    for (let fold = 0; fold < Number(given.only ?? folds); fold++) {
      const model = await made(all.filter((s) => foldOf(s, folds) !== fold));
      for (const sample of all) if (foldOf(sample, folds) === fold) score(tally, sample, model);
    }
    console.log(scores(tally));
    continue;
  }
  const model = await made(all);
  const bytes = packed(model, tables);
  console.log(`  ${bytes.length} bytes, step ${model.step.toFixed(4)}`);
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, `people-${group}.bin.gz`), bytes);
}
