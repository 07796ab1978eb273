import { Ajv } from 'ajv';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Finding, Side } from '../../src/show/findings.ts';
import { githubFindings } from '../../src/show/findings-github.ts';
import { junitFindings } from '../../src/show/findings-junit.ts';
import { markdownFindings } from '../../src/show/findings-markdown.ts';
import { sarifFindings } from '../../src/show/findings-sarif.ts';
import { SARIF } from './sarif-shape.ts';

const HOSTILE = '40 %0A crews,\n::error::x <b>&"]]>|`\u0001';
const side = (value: number, language: string, quote: string, spot: Side['spot']): Side => ({
  claim: { metric: 'crews', value, bound: 'more-than', asOf: '2027-06-04', asOfCertainty: 'stated', language, evidence: [{ quote }] },
  sources: [`Paper ${language}`],
  quote,
  ...(spot && { spot }),
});
const left = side(40, 'en', HOSTILE, { file: 'in/a b,c:%é.txt', line: 2, column: 43 });
const right = side(44, 'fr', '44 équipages', { file: 'https://example.org/p?x=1' });
const CONTRADICTS: Finding = { id: 'crews:40~crews:44', metric: 'crews', found: 'contradicts', why: '40 and 44 differ.', left, right };
const UPDATES: Finding = { ...CONTRADICTS, id: 'boats:1~boats:2', metric: 'boats', found: 'updates', why: 'It grows.', right: left };
const REMOVED: Finding = { id: 'boats:1', metric: 'boats', found: 'removed', why: 'It is no longer given.', left };
const NOWHERE: Finding = { id: 'tents:1', metric: 'tents', found: 'added', why: 'New.', right: side(1, 'vi', 'một', undefined) };
const ALL = [CONTRADICTS, UPDATES, REMOVED, NOWHERE];

describe('findings for a GitHub workflow', () => {
  const lines = [...githubFindings(ALL)];
  const LINE = /^::(error|warning|notice) ([^\n\r]*?)::([^\n\r]*)\n$/;
  const unescaped = (text: string): string =>
    text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
  const read = (line: string) => {
    const [, command, properties = '', message = ''] = LINE.exec(line) ?? [];
    const pairs = properties.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]);
    return { command, properties: Object.fromEntries(pairs), message: unescaped(message) };
  };

  it('are one line each, whatever the words hold, with a weight by what was found', () =>
    expect(lines.map((line) => read(line).command)).toEqual(['error', 'warning', 'warning', 'notice']));

  it('come back as they were but for what steers a terminal: file, line, column, title, both quotes', () => {
    const { properties, message } = read(lines[1] ?? '');
    expect(properties).toEqual({ file: 'in/a b,c:%é.txt', line: '2', col: '43', title: 'boats: updates' });
    expect(message).toContain(`« ${HOSTILE.replace('\u0001', ' ')} »`);
    expect(read(lines[0] ?? '').message.endsWith('> 44 (2027-06-04) « 44 équipages », Paper fr, https://example.org/p?x=1')).toBe(true);
  });

  it('name no file where there is none', () => expect(read(lines[3] ?? '').properties).toEqual({ title: 'tents: added' }));
});

describe('findings as JUnit XML', () => {
  const isFailure = ({ found }: Finding): boolean => found === 'contradicts';
  type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly text: string };
  const elements = (xml: string): readonly Element[] => {
    const found: Element[] = [];
    const walk = (nodes: ReturnType<typeof parseDocument>['children']): void => {
      for (const node of nodes) {
        if (node.type !== 'tag') continue;
        const text = node.children.map((child) => (child.type === 'text' ? child.data : '')).join('');
        found.push({ name: node.name, attributes: node.attribs, text });
        walk(node.children);
      }
    };
    walk(parseDocument(xml, { xmlMode: true, decodeEntities: true }).children);
    return found;
  };
  const read = elements([...junitFindings(ALL, ['crews', 'quiet', 'quiet'], isFailure)].join(''));

  it('are a case for each metric, those without findings as well', () =>
    expect(read.filter(({ name }) => name === 'testcase').map(({ attributes }) => attributes['name'])).toEqual([
      'boats',
      'crews',
      'quiet',
      'tents',
    ]));

  it('count the cases that fail', () => {
    const [all, suite] = read;
    expect(all).toMatchObject({ name: 'testsuites', attributes: { tests: '4', failures: '1', errors: '0' } });
    expect(suite).toMatchObject({ name: 'testsuite', attributes: { tests: '4', failures: '1', errors: '0', skipped: '0' } });
  });

  it('hold both quotes, with what XML does not allow replaced', () => {
    const failures = read.filter(({ name }) => name === 'failure');
    expect(failures.map(({ attributes }) => attributes)).toEqual([{ type: 'contradicts', message: '40 and 44 differ.' }]);
    expect(failures[0]?.text).toContain(`« ${HOSTILE.replace('\u0001', '\ufffd')} »`);
    expect(failures[0]?.text).toContain('« 44 équipages »');
  });

  it('keep what does not fail as output', () =>
    expect(read.filter(({ name }) => name === 'system-out').map(({ text }) => text.split(':')[0])).toEqual(['updates', 'added']));

  it('say of many failures of a metric how many there are, in one', () => {
    const xml = [...junitFindings([CONTRADICTS, CONTRADICTS], [], isFailure)].join('');
    const failures = elements(xml).filter(({ name }) => name === 'failure');
    expect(failures.map(({ attributes }) => attributes['message'])).toEqual(['40 and 44 differ. (and 1 more)']);
  });
});

describe('findings as SARIF', () => {
  const valid = new Ajv({ strict: true }).compile(SARIF);
  const log = JSON.parse([...sarifFindings(ALL, '1.2.3')].join(''));
  const [{ tool, results }] = log.runs;

  it('have the structure that SARIF 2.1.0 asks for', () => {
    valid(log);
    expect(valid.errors ?? []).toEqual([]);
    valid(JSON.parse([...sarifFindings([], '1.2.3')].join('')));
    expect(valid.errors ?? []).toEqual([]);
  });

  it('name a rule of the log by its id and index', () => {
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'added/tents',
      'contradicts/crews',
      'removed/boats',
      'updates/boats',
    ]);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('have a level, the place of one side, and that of the other', () => {
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'warning', 'note']);
    const [first] = results;
    expect(first.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'https://example.org/p?x=1' } });
    expect(first.relatedLocations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'in/a%20b%2Cc%3A%25%C3%A9.txt' },
      region: { startLine: 2, startColumn: 43 },
    });
    expect(results[3].locations).toEqual([]);
  });
});

describe('findings as a summary in Markdown', () => {
  const text = [...markdownFindings([CONTRADICTS, REMOVED], 'Where the sources disagree')].join('');

  it('put the values of both sources side by side', () =>
    expect(text.split('\n').slice(0, 15)).toEqual([
      '# Where the sources disagree',
      '',
      'contradicts: 1 · removed: 1',
      '',
      '## crews: contradicts',
      '',
      '40 and 44 differ.',
      '',
      '|  | Paper en | Paper fr |',
      '| --- | --- | --- |',
      '| figure | \\> 40 | \\> 44 |',
      '| bound | more-than | more-than |',
      '| as of | 2027-06-04 (stated) | 2027-06-04 (stated) |',
      '| language | en | fr |',
      '| quote | 40 %0A crews, ::error::x \\<b\\>&"\\]\\]\\>\\|\\` | 44 équipages |',
    ]));

  it('say so when there is nothing', () => expect([...markdownFindings([], 'What changed')].join('')).toBe('# What changed\n\nNothing.\n'));
});
