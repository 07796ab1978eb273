import type { DiffRules } from '../model/diff-rules.ts';
import { UserError } from '../model/errors.ts';
import { diffRulesOf } from './diff-rules.ts';

/** What `hanoi-corpus.yaml` may say: options by their names, for all commands that have them. */
export const SETTINGS = { workspace: 'string', profile: 'string', workers: 'number', columns: 'string', limit: 'number' } as const;

/** The options that a file of settings gives; none where there is no file. Throws E202, E204 or E205. */
export async function settingsIn(path: string): Promise<Readonly<Record<string, string | number>>> {
  return (await fileIn(path)).options;
}

/** What the same file says of disagreements; nothing where there is no file. Throws E202 to E205, E208. */
export async function diffRulesIn(path: string): Promise<DiffRules> {
  return (await fileIn(path)).diff;
}

type Settings = { readonly options: Readonly<Record<string, string | number>>; readonly diff: DiffRules };

async function fileIn(path: string): Promise<Settings> {
  const { yamlFile } = await import('./yaml-file.ts'); // most runs find no settings, and need no parser of YAML
  const file = await yamlFile(path);
  const value = file?.value ?? {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new UserError('E205', ['the file', 'must be a list of options with their values'], path);
  const kinds: Readonly<Record<string, string>> = SETTINGS;
  const given: Record<string, string | number> = {};
  let diff: DiffRules = {};
  for (const [name, setting] of Object.entries(value)) {
    if (name === 'diff') {
      diff = diffRulesOf(setting, (way) => file?.where(way));
      continue;
    }
    const where = file?.where([name]);
    if (kinds[name] === undefined) throw new UserError('E204', ['the file', name], where);
    if (typeof setting !== kinds[name] || (typeof setting !== 'string' && typeof setting !== 'number')) {
      throw new UserError('E205', [name, `must be a ${kinds[name]}`], where);
    }
    given[name] = setting;
  }
  return { options: given, diff };
}
