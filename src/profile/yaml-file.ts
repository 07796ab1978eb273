import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { UserError } from '../model/errors.ts';

/** A way to a value inside a file: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** A YAML file: what it holds, and where in it a value stands (`file:line`). */
export type YamlFile = { readonly value: unknown; readonly where: (path: Path) => string };

/** Reads a YAML file; `undefined` when there is none. Throws E202 when it is no YAML, E117 when it cannot be opened. */
export async function yamlFile(path: string): Promise<YamlFile | undefined> {
  const text = await textOf(path);
  if (text === undefined) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [wrong] = document.errors;
  if (wrong !== undefined) {
    throw new UserError('E202', [path, wrong.code.toLowerCase().replaceAll('_', ' ')], `${path}:${lines.linePos(wrong.pos[0]).line}`);
  }
  const where = (to: Path): string => {
    for (let depth = to.length; depth >= 0; depth--) {
      const node = document.getIn(to.slice(0, depth), true);
      if (isNode(node) && node.range) return `${path}:${lines.linePos(node.range[0]).line}`;
    }
    return path;
  };
  return { value: document.toJS(), where };
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw new UserError('E117', [path, error instanceof Error ? (error.message.split(', ')[0] ?? '') : String(error)]);
  }
}
