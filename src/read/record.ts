import { errorText } from '../model/errors.ts';
import type { Layer, Reading } from '../model/reading.ts';
import { type InputRecord, openRecord } from './open/index.ts';
import { type ReadContext, readDocument } from './pipeline.ts';
import { unread } from './unread.ts';

const CONTENT = ['text', 'html', 'bytes'] as const;
const WORDS = ['id', 'name', 'url', 'published', 'language', ...CONTENT] as const;

/** A line of input as a record, or why it is none. */
export function recordOf(line: string): InputRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object';
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const wrong = WORDS.find((field) => fields[field] !== undefined && typeof fields[field] !== 'string');
  if (wrong !== undefined) return `${wrong} is no string`;
  if (CONTENT.filter((field) => fields[field] !== undefined).length !== 1) return 'it needs exactly one of text, html, bytes';
  if (fields['as'] !== undefined && fields['as'] !== 'page' && fields['as'] !== 'text') return 'as is neither page nor text';
  return value;
}

/** The reading of line `number` of a file of records; a line that is no record gives a reading with its problem. */
export function readLine(line: string, number: number, context: ReadContext, only?: readonly Layer[]): Reading {
  const record = recordOf(line);
  if (typeof record !== 'string') return readDocument(openRecord(record), context, only);
  return unread({ by: context.by, ...idOf(line), bytes: line }, { code: 'E306', detail: errorText('E306', number, record) });
}

function idOf(line: string): { readonly id?: string } {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? { id: value.id } : {};
  } catch {
    return {};
  }
}
