import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'tsdown';

// All that makes a reading besides its document and profile.
const RULES = ['src/model', 'src/text', 'src/languages', 'src/read', 'src/relate', 'corpus/models'];

function digestOf(paths: readonly string[]): string {
  const digest = createHash('sha256');
  const add = (path: string): void => {
    if (statSync(path).isFile()) digest.update(`${path}\0`).update(readFileSync(path));
    else for (const name of readdirSync(path).sort()) add(join(path, name));
  };
  for (const path of paths) if (statSync(path, { throwIfNoEntry: false }) !== undefined) add(path);
  return digest.digest('hex');
}

// Declarations are bundled by the same pass, into one file.
const chunkOf = (name: string, folder: RegExp) => ({ name, test: (id: string): boolean => folder.test(id) && !id.endsWith('.d.ts') });

// A pack is read at every start, and JSON in half the time of the same literals.
async function packsAsJson(): Promise<void> {
  const isPack = (name: string): boolean =>
    /^[a-z]{2}-[\w-]+\.js$/.test(name) && /\nexport \{ pack \};\s*$/.test(readFileSync(join('dist', name), 'utf8'));
  for (const name of readdirSync('dist').filter(isPack)) {
    const { pack } = await import(pathToFileURL(join('dist', name)).href);
    writeFileSync(join('dist', name), `export const pack = JSON.parse('${JSON.stringify(pack).replace(/[\\']/g, '\\$&')}');\n`);
  }
}

export default defineConfig({
  entry: { cli: 'src/commands/main.ts', index: 'src/index.ts', worker: 'src/ingest/worker.ts', keep: 'src/profile/keep.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: { entry: 'src/index.ts' },
  clean: true,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  define: {
    HANOI_CORPUS_VERSION: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version),
    HANOI_CORPUS_RULES: JSON.stringify(digestOf(RULES)),
  },
  hooks: {
    'build:done': async () => {
      await packsAsJson();
      const { keepProfiles } = await import(pathToFileURL('dist/keep.js').href);
      writeFileSync('dist/profiles.json', JSON.stringify(await keepProfiles('corpus')));
    },
  },
  // One chunk a floor, so that a listing loads neither the reader nor the checker of profiles.
  outputOptions: {
    codeSplitting: {
      groups: [chunkOf('ground', /\/src\/(?:model|text)\//), chunkOf('store', /\/src\/store\//), chunkOf('show', /\/src\/show\//)],
    },
  },
  // How long a plugin took is no news to who installs.
  inputOptions: { checks: { pluginTimings: false } },
  treeshake: { moduleSideEffects: false },
});
