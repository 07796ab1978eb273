import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contextOf, type Reading, readLine } from '../../../src/index.ts';
import { NO_PROFILE } from '../../../src/model/profile.ts';

type Marked = { readonly who: string; readonly form: string; readonly start: number; readonly end: number };

const MARK = /\[(\w+)([:!~])([^\]|]+)(?:\|[^\]]*)?\]/g;
const FORMS: Readonly<Record<string, string>> = { ':': 'name', '!': 'title', '~': 'pronoun' };

/** A line of a table: the sentence, and who is named in it where. */
function marked(line: string): { readonly text: string; readonly marks: readonly Marked[] } {
  const marks: Marked[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(MARK)) {
    text += line.slice(from, match.index);
    const [whole, who = '', form = '', words = ''] = match;
    marks.push({ who, form: FORMS[form] ?? '', start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + whole.length;
  }
  return { text: text + line.slice(from), marks };
}

const rowsOf = (language: string) =>
  readFileSync(`fixtures/people/titles/${language}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(marked);

const context = await contextOf(NO_PROFILE);
const read = (text: string, language: string): Reading =>
  readLine(JSON.stringify({ id: 'x', text, language, as: 'text', published: '2031-05-20' }), 1, context);

const f1 = (right: number, wanted: number, found: number): number => (wanted + found === 0 ? 100 : (200 * right) / (wanted + found));

/** F1 of titles with exact spans, and B-cubed F1 of persons inside a line. */
function scored(language: string): { readonly titles: number; readonly persons: number } {
  const titles = { right: 0, wanted: 0, found: 0 };
  const persons = { precision: 0, recall: 0, wanted: 0, found: 0 };
  for (const { text, marks } of rowsOf(language)) {
    const found = read(text, language).people.filter((p) => p.form !== 'pronoun' || marks.some((m) => m.start < p.end && p.start < m.end));
    const place = (p: { readonly start: number; readonly end: number }): string =>
      String(marks.find((m) => m.start < p.end && p.start < m.end)?.start ?? `-${p.start}`);
    const wanted = marks.filter((m) => m.form === 'title');
    const given = found.filter((p) => p.form === 'title');
    titles.right += given.filter((p) => wanted.some((m) => m.start === p.start && m.end === p.end)).length;
    titles.wanted += wanted.length;
    titles.found += given.length;
    const entity = new Map(found.map((p) => [place(p), p.entity]));
    const who = new Map(marks.map((m) => [String(m.start), m.who]));
    for (const [at, id] of entity) {
      const mine = [...entity].filter(([, other]) => other === id).map(([key]) => key);
      if (who.has(at)) persons.precision += mine.filter((key) => who.get(key) === who.get(at)).length / mine.length;
    }
    for (const [at, name] of who) {
      const mine = [...who].filter(([, other]) => other === name).map(([key]) => key);
      if (entity.has(at))
        persons.recall += mine.filter((key) => entity.has(key) && entity.get(key) === entity.get(at)).length / mine.length;
    }
    persons.wanted += who.size;
    persons.found += entity.size;
  }
  const [precision, recall] = [persons.precision / persons.found, persons.recall / persons.wanted];
  return { titles: f1(titles.right, titles.wanted, titles.found), persons: (200 * precision * recall) / (precision + recall) };
}

describe('titles, and whom they and names mean, in sentences of news', () => {
  it.each([
    ['fr', 88, 95],
    ['en', 90, 93],
    ['es', 98, 98],
    ['pt', 95, 97],
    ['de', 90, 90],
    ['ru', 84, 91],
    ['vi', 93, 93],
    ['zh', 60, 74],
    ['ja', 75, 78],
    ['ko', 40, 75],
    ['ar', 50, 53],
  ])('%s: titles %d, persons %d at least', (language, titles, persons) => {
    const score = scored(language);
    expect(score.titles).toBeGreaterThanOrEqual(titles);
    expect(score.persons).toBeGreaterThanOrEqual(persons);
  });
});
