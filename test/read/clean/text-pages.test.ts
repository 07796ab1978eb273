import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../src/languages/index.ts';
import { PAGE_PACKS } from '../../../src/languages/pages/index.ts';
import { loadBlockModel } from '../../../src/read/block-model.ts';
import { clean } from '../../../src/read/clean/index.ts';
import { openRecord } from '../../../src/read/open/index.ts';

const packs = await loadPacks();
const lines = loadBlockModel('corpus/models/lines.json');
const folder = 'test/read/clean/pages';

/** A page whose lines open with their role; « + » goes on with the line before it. */
function pageIn(file: string) {
  const marked = readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n');
  const parts = marked.map((line) => /^(\+|[a-z]+)\| (.*)$/u.exec(line));
  let text = '';
  const wanted: { start: number; line: string; role: string }[] = [];
  parts.forEach((part, i) => {
    const [, role = '', line = ''] = part ?? [];
    // a dateline stands on the line of its paragraph
    if (i > 0) text += parts[i - 1]?.[1] === 'dateline' ? ' ' : '\n';
    if (part !== null && role !== '+') wanted.push({ start: text.length, line, role });
    text += line;
  });
  return { text, wanted };
}

describe('a flattened page', () => {
  it.each(readdirSync(folder))('%s has the roles that are marked in it', (file) => {
    const { text, wanted } = pageIn(file);
    const { blocks } = clean(openRecord({ text }), packs, PAGE_PACKS, { lines });
    const roleAt = (at: number): string => blocks.find((b) => b.start <= at && at < b.end)?.role ?? 'none';
    // the opening paragraph is a lede where nothing stands before it
    const shown = (role: string, line: string): string => `${role === 'lede' ? 'paragraph' : role}| ${line}`;
    expect(wanted.map(({ start, line }) => shown(roleAt(start), line))).toEqual(wanted.map(({ role, line }) => shown(role, line)));
  });
});
