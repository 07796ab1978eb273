// Checks who imports whom, and that the check saw every source file: a cruise that resolves nothing passes silently.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const { options, ...ruleSet } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

/** Violations in a tree that has a `src`, as « rule: from → to », and the source files that were not seen. */
export async function boundaries(tree = root) {
  const config = { ...options, ruleSet, validate: true, baseDir: tree };
  const { output } = await cruise(['src'], config, undefined, { tsConfig: extractTSConfig(resolve(root, 'tsconfig.json')) });
  const seen = new Set(output.modules.filter((m) => m.source.startsWith('src/')).map((m) => m.source));
  const files = readdirSync(resolve(tree, 'src'), { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile() && f.name.endsWith('.ts'))
    .map((f) => relative(tree, resolve(f.parentPath, f.name)));
  const violations = output.summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`);
  return { seen: seen.size, unseen: files.filter((f) => !seen.has(f)), violations };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { seen, unseen, violations } = await boundaries();
  for (const line of [...violations, ...unseen.map((f) => `not seen: ${f}`)]) console.error(line);
  console.log(`${seen} modules, ${violations.length} forbidden imports, ${unseen.length} not seen`);
  process.exitCode = violations.length + unseen.length > 0 || seen === 0 ? 1 : 0;
}
