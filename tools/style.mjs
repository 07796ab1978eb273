// What the linter cannot say: no `as` but `as const`, no `!`, no forbidden file names, no file of several ideas.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import ts from 'typescript';

const NAMES = /^(utils?|helpers?|common|misc|manager|service|handler|data|info|process)\b/;
const LONGEST = 320;

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((f) => f.isFile() && f.name.endsWith('.ts'))
  .map((f) => join(f.parentPath, f.name))
  .sort();

const faults = files.flatMap((file) => {
  const content = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  const found = [];
  const say = (node, what) =>
    found.push(`${relative('.', file)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
  const visit = (node) => {
    if (ts.isAsExpression(node) && node.type.getText() !== 'const') say(node, `« as ${node.type.getText()} »`);
    if (ts.isTypeAssertionExpression(node)) say(node, 'a type assertion');
    if (ts.isNonNullExpression(node)) say(node, '« ! »');
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (NAMES.test(basename(file))) found.push(`${file} has a name that says nothing`);
  const lines = content.split('\n').length;
  // Packs are as long as their language, and tables that a tool made as long as they are.
  const isTable = file.startsWith(join('src', 'languages')) || content.startsWith('// Made by tools/');
  if (lines > LONGEST && !isTable) found.push(`${file} has ${lines} lines: more than one idea`);
  return found;
});
for (const line of faults) console.error(line);
console.log(`${files.length} files, ${faults.length} faults of style`);
process.exitCode = faults.length > 0 || files.length === 0 ? 1 : 0;
