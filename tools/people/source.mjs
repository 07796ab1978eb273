// The program's own reading code for the tools: transpiled once into a scratch folder and imported from there.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const options = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  rewriteRelativeImportExtensions: true,
  verbatimModuleSyntax: true,
};

/** A function that imports a module of `src` by its path there. */
export function sourceModules() {
  const root = mkdtempSync(join(tmpdir(), 'people-source-'));
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  const walk = (folder) => {
    for (const name of readdirSync(join('src', folder))) {
      const path = join(folder, name);
      if (statSync(join('src', path)).isDirectory()) walk(path);
      else if (name.endsWith('.ts')) {
        const out = join(root, path.replace(/\.ts$/, '.js'));
        mkdirSync(dirname(out), { recursive: true });
        writeFileSync(out, ts.transpileModule(readFileSync(join('src', path), 'utf8'), { compilerOptions: options }).outputText);
      }
    }
  };
  for (const folder of ['model', 'text', 'read/segment', 'read/extract/people/tagger', 'languages']) walk(folder);
  writeFileSync(
    join(root, 'read', 'name-models.js'),
    ts.transpileModule(readFileSync('src/read/name-models.ts', 'utf8'), { compilerOptions: options }).outputText,
  );
  return (path) => import(pathToFileURL(join(root, path)).href);
}
