import type { DiffRule, DiffRules, Ignored, Severity } from '../model/diff-rules.ts';
import { daysOf, isEdtf } from '../model/edtf.ts';
import { UserError } from '../model/errors.ts';
import type { Path } from './yaml-file.ts';

const FIELDS = ['severity', 'tolerance', 'ignore', 'sources'] as const;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'off'];

/** Reads the rules that a file of settings gives under `diff`; `where` tells the line of a value. Throws E203, E204, E205, E208. */
export function diffRulesOf(value: unknown, where: (path: Path) => string | undefined): DiffRules {
  const rules: Record<string, DiffRule> = {};
  for (const [metric, rule] of entries(value, ['diff'], where)) rules[metric] = ruleOf(metric, rule, where);
  return rules;
}

type Where = (path: Path) => string | undefined;

function entries(value: unknown, path: Path, where: Where): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UserError('E205', [path.join('.'), 'must be a list of names with their values'], where(path));
  return Object.entries(value);
}

function ruleOf(metric: string, value: unknown, where: Where): DiffRule {
  const path = ['diff', metric];
  const fields = new Map(entries(value, path, where));
  for (const name of fields.keys())
    if (!FIELDS.some((field) => field === name)) throw new UserError('E204', [path.join('.'), name], where([...path, name]));
  const wrong = (name: string, must: string): UserError =>
    new UserError('E205', [`${path.join('.')}.${name}`, must], where([...path, name]));
  const severity = fields.get('severity');
  const known = SEVERITIES.find((one) => one === severity);
  if (severity !== undefined && known === undefined) throw wrong('severity', `must be one of ${SEVERITIES.join(', ')}`);
  const tolerance = toleranceOf(fields.get('tolerance'));
  if (tolerance === undefined && fields.has('tolerance')) throw wrong('tolerance', 'must be a number, or a share as « 5 % »');
  const sources = fields.get('sources') ?? [];
  if (!isWords(sources)) throw wrong('sources', 'must be a list of names');
  const ignore = fields.get('ignore') ?? [];
  if (!Array.isArray(ignore)) throw wrong('ignore', 'must be a list');
  return {
    ...(known !== undefined && { severity: known }),
    ...(tolerance !== undefined && { tolerance }),
    ignore: ignore.map((one, i) => ignoredOf(one, [...path, 'ignore', i], where)),
    sources,
  };
}

const isWords = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

function toleranceOf(value: unknown): DiffRule['tolerance'] {
  if (typeof value === 'number' && value >= 0) return { by: value, share: false };
  const share = typeof value === 'string' ? /^(\d{1,3}(?:\.\d{1,4})?)\s?%$/.exec(value)?.[1] : undefined;
  return share === undefined ? undefined : { by: Number(share) / 100, share: true };
}

function ignoredOf(value: unknown, path: Path, where: Where): Ignored {
  const fields = new Map(entries(value, path, where));
  const [values, reason, until] = [fields.get('values'), fields.get('reason'), fields.get('until')];
  const name = path.join('.');
  for (const key of fields.keys())
    if (!['values', 'reason', 'until'].includes(key)) throw new UserError('E204', [name, key], where([...path, key]));
  if (reason === undefined) throw new UserError('E203', [name, 'reason'], where(path));
  if (typeof reason !== 'string' || reason.trim() === '')
    throw new UserError('E205', [`${name}.reason`, 'must say why'], where([...path, 'reason']));
  const [a, b]: readonly unknown[] = Array.isArray(values) ? values : [];
  if (typeof a !== 'number' || typeof b !== 'number')
    throw new UserError('E205', [`${name}.values`, 'must be two numbers'], where([...path, 'values']));
  if (until !== undefined && (typeof until !== 'string' || !isEdtf(until) || daysOf(until)?.last === undefined))
    throw new UserError('E208', [String(until)], where([...path, 'until']));
  return { values: [a, b], reason, ...(until !== undefined && { until }) };
}
