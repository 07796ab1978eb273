import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../src/model/tables.ts';
import { openStore } from '../../src/store/index.ts';
import { lines, type Run, run, runHere, scratch } from './run.ts';

const TEXT = 'Port Alder\nOriane Castellat said on 4 June 2027 that 40 crews had entered.\n';
const evidence = (quote: string, rule: string, document = 'doc-a') => [
  { document, start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length, quote, rule },
];
const sourced = { sources: ['hna'], documents: ['doc-a'] };

const ROWS: readonly Row[] = [
  {
    table: 'documents',
    row: {
      id: 'doc-a',
      path: 'in/a.txt',
      title: 'Port Alder',
      published: '2027-06-04',
      source: 'hna',
      language: 'en',
      agencies: [],
      problems: [],
    },
  },
  { table: 'documents', row: { id: 'doc-b', path: 'in/b.txt', source: 'doc-b', language: 'fr', agencies: [], problems: [] } },
  {
    table: 'entities',
    row: {
      id: 'oriane-castellat',
      kind: 'person',
      name: 'Oriane Castellat',
      aliases: [{ form: 'O. Castellat', language: 'en', count: 1 }],
      roles: [{ role: 'mayor', sources: ['hna'] }],
      mentions: { name: 2, title: 1 },
      statements: 1,
      first: '2027-06-04',
      last: '2027-06-04',
      latin: 'Oriane Castellat',
      ...sourced,
      evidence: evidence('Oriane Castellat', 'en.person.name'),
      why: ['One form, one name.'],
    },
  },
  {
    table: 'entities',
    row: {
      id: 'hna',
      kind: 'body',
      name: 'Harbour News Agency',
      aliases: [],
      roles: [],
      mentions: {},
      statements: 0,
      ...sourced,
      evidence: [],
      why: [],
    },
  },
  {
    table: 'timeline',
    row: {
      id: 'event-1',
      date: '2027-06-04',
      granularity: 'day',
      certainty: 'stated',
      type: 'opening',
      status: 'happened',
      summary: 'The games were opened',
      language: 'en',
      participants: ['oriane-castellat', 'hna'],
      places: [],
      ...sourced,
      evidence: evidence('4 June 2027', 'en.date.day'),
      why: [],
    },
  },
  {
    table: 'timeline',
    row: {
      id: 'event-2',
      date: '2027-06',
      granularity: 'month',
      certainty: 'implied',
      type: 'closing',
      status: 'planned',
      summary: '=HYPERLINK("x")',
      language: 'en',
      participants: [],
      places: [],
      sources: ['hna', 'doc-b'],
      documents: ['doc-a', 'doc-b'],
      evidence: [],
      why: [],
    },
  },
  {
    table: 'claims',
    row: {
      id: 'crews:40',
      metric: 'crews',
      value: 40,
      bound: 'exactly',
      unit: 'crew',
      asOf: '2027-06-04',
      asOfCertainty: 'stated',
      speaker: 'oriane-castellat',
      ...sourced,
      language: 'en',
      evidence: evidence('40 crews', 'en.figure.count'),
    },
  },
  {
    table: 'claims',
    row: {
      id: 'crews:44',
      metric: 'crews',
      value: 44,
      bound: 'more-than',
      asOf: '2027-06-04',
      asOfCertainty: 'implied',
      sources: ['doc-b'],
      documents: ['doc-b'],
      language: 'fr',
      evidence: [],
    },
  },
  {
    table: 'discrepancies',
    row: {
      id: 'crews:40~crews:44',
      metric: 'crews',
      left: 'crews:40',
      right: 'crews:44',
      verdict: 'contradicts',
      why: '40 and more than 44 cannot both be true.',
    },
  },
  {
    table: 'statements',
    row: {
      id: 'said-1',
      speaker: 'oriane-castellat',
      mode: 'indirect',
      act: 'assert',
      quote: '40 crews had entered',
      language: 'en',
      date: '2027-06-04',
      ...sourced,
      evidence: evidence('40 crews had entered', 'en.said.that'),
    },
  },
];

const words = (quote: string, rule: string) => evidence(quote, rule).map(({ document: _, ...mention }) => mention)[0];
const reading = {
  source: { sha256: 'a', mediaType: 'text/plain' },
  blocks: [],
  id: 'doc-a',
  text: TEXT,
  dates: [
    {
      ...words('4 June 2027', 'en.date.day'),
      edtf: '2027-06-04',
      granularity: 'day',
      certainty: 'stated',
      place: { line: 2, column: 26 },
    },
  ],
  figures: [{ ...words('40 crews', 'en.figure.count'), value: 40, bound: 'exactly', unit: 'crew', place: { line: 2, column: 43 } }],
  people: [],
  statements: [],
  names: [],
  events: [],
};

let folder = '';
beforeAll(async () => {
  folder = scratch();
  const store = await openStore(join(folder, '.hanoi-corpus'), 'write');
  await store.keep([
    {
      file: 'in/a.txt',
      path: 'in/a.txt',
      document: 'doc-a',
      sha256: 'a',
      madeBy: 'test',
      lines: '',
      again: false,
      problems: '[]',
      reading: JSON.stringify(reading),
      facts: [],
      first: true,
      last: true,
    },
  ]);
  const rows = async function* () {
    yield* ROWS;
  };
  await store.putTables(rows(), 'test');
  store.close();
});
const printed = (...args: string[]): Promise<Run> => runHere(folder, args);

describe('the listings', () => {
  it('print the timeline with exactly these columns as CSV, formulas neutralised', async () => {
    expect(await printed('timeline', '--format', 'csv')).toEqual({
      exit: 0,
      stderr: '',
      stdout: [
        'date,granularity,certainty,status,type,summary,language,english,pages,independent,people,sources,documents,quotes',
        '2027-06-04,day,stated,happened,opening,The games were opened,en,The games were opened,1,1,Oriane Castellat,Harbour News Agency,in/a.txt,4 June 2027',
        `2027-06,month,implied,planned,closing,"'=HYPERLINK(""x"")",en,"'=HYPERLINK(""x"")",2,2,,Harbour News Agency; b.txt,in/a.txt; in/b.txt,`,
        '',
      ].join('\r\n'),
    });
  });

  it.each([
    [['timeline', '--from', '2027-06-05'], ['event-2']],
    [['timeline', '--to', '2027-05'], []],
    [
      ['timeline', '--from', '2027-06-04', '--to', '2027-06-04'],
      ['event-1', 'event-2'],
    ],
    [['timeline', '--type', 'opening'], ['event-1']],
    [['timeline', '--status', 'planned'], ['event-2']],
    [['timeline', '--person', 'CASTELLAT'], ['event-1']],
    [['timeline', '--person', 'oriane-castellat'], ['event-1']],
    [['timeline', '--min-sources', '2'], ['event-2']],
    [
      ['timeline', '--type', 'closing, opening'],
      ['event-1', 'event-2'],
    ],
    [['timeline', '--language', 'zz'], []],
    [['timeline', '--limit', '1'], ['event-1']],
    [['entities', '--kind', 'body'], ['hna']],
    [['entities', '--name', 'o. cast'], ['oriane-castellat']],
    [
      ['figures', '--metric', 'crews'],
      ['crews:40', 'crews:44'],
    ],
    [['figures', '--metric', 'boats'], []],
    [['figures', '--person', 'oriane'], ['crews:40']],
    [['statements', '--person', 'castellat', '--act', 'assert'], ['said-1']],
    [['statements', '--mode', 'direct'], []],
    [['diff'], ['crews:40~crews:44']],
    [['diff', '--verdict', 'updates'], []],
  ])('%j gives %j', async (args, ids) => {
    const { exit, stdout } = await printed(...args, '--columns', 'id', '--format', 'jsonl');
    expect([exit, lines(stdout).map(({ id }) => id)]).toEqual([0, ids]);
  });

  it('give the same columns in every format', async () => {
    const first = async (format: string): Promise<string> =>
      (await printed('figures', '--format', format, '--limit', '1')).stdout.split(/\r?\n/)[0] ?? '';
    const names = (await first('csv')).split(',');
    expect((await first('tsv')).split('\t')).toEqual(names);
    expect((await first('markdown')).replace(/^\| | \|$/g, '').split(' | ')).toEqual(names);
  });

  it('put the timeline under its months, in a column or as headings', async () => {
    const { stdout } = await printed('timeline', '--group', 'year', '--columns', 'id', '--format', 'csv');
    expect(stdout).toBe('year,id\r\n2027,event-1\r\n2027,event-2\r\n');
    const markdown = (await printed('timeline', '--group', 'month', '--format', 'markdown')).stdout;
    expect(markdown.match(/^## .*/gm)).toEqual(['## 2027-06']);
  });

  it('give the timeline to a calendar and to TimelineJS', async () => {
    const calendar = (await printed('timeline', '--format', 'ics', '--status', 'planned')).stdout;
    expect(calendar.match(/^(?:UID|STATUS|DTSTART.*|DTEND.*):.*/gm)?.map((line) => line.trimEnd())).toEqual([
      'UID:event-2@hanoi-corpus',
      'DTSTART;VALUE=DATE:20270601',
      'DTEND;VALUE=DATE:20270701',
      'STATUS:TENTATIVE',
    ]);
    const { title, events } = JSON.parse(
      (await printed('timeline', '--format', 'timelinejs', '--title', 'The games', '--limit', '1')).stdout,
    );
    expect([title.text.headline, events.length, events[0].start_date]).toEqual(['The games', 1, { year: 2027, month: 6, day: 4 }]);
  });

  it('have a short id for explain in the terminal', async () => {
    const { stdout } = await printed('timeline', '--type', 'opening');
    const [, , row = ''] = stdout.split('\n');
    expect((await printed('explain', row.split(' ')[0] ?? '')).stdout).toMatch(/^2027-06-04 The games were opened\n/);
  });

  it('name a column that is not there', async () => {
    const { exit, stdout, stderr } = await printed('timeline', '--columns', 'date,colour');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^hanoi-corpus: E110 there is no column colour \(there are id, date, /);
  });
});

describe('diff', () => {
  it('fails only when asked to, and only on what is asked', async () => {
    const exits: (number | null)[] = [];
    for (const args of [[], ['--fail-on', 'contradicts'], ['--fail-on', 'updates'], ['--fail-on', 'any']]) {
      exits.push((await printed('diff', ...args)).exit);
    }
    expect(exits).toEqual([0, 1, 0, 1]);
  });

  it('is silent about an export of the same corpus, and mirrors one of another', async () => {
    const earlier = (await printed('export')).stdout;
    writeFileSync(join(folder, 'same.jsonl'), earlier);
    expect(await printed('diff', '--against', 'same.jsonl', '--format', 'jsonl', '--fail-on', 'any')).toEqual({
      exit: 0,
      stdout: '',
      stderr: '',
    });
    const [document = '', ...others] = earlier.trimEnd().split('\n');
    const less = others.map((line) => line.replace('"value":44', '"value":45')).join('\n');
    writeFileSync(join(folder, 'less.jsonl'), less);
    const { exit, stdout } = await printed('diff', '--against', 'less.jsonl', '--format', 'jsonl', '--fail-on', 'any');
    expect(exit).toBe(1);
    expect(lines(stdout)).toEqual([
      { change: 'updated', table: 'claims', id: 'crews:44', what: 'crews > 45 (2027-06-04) → > 44 (2027-06-04)', fields: ['value'] },
      { change: 'added', table: 'documents', id: JSON.parse(document).row.id, what: 'Port Alder', fields: [] },
    ]);
  });

  it('points at the line of a figure in forms for other programs', async () => {
    expect(await printed('diff', '--format', 'github')).toEqual({
      exit: 0,
      stderr: '',
      stdout:
        '::error file=in/b.txt,title=crews%3A contradicts::40 and more than 44 cannot both be true.%0A40 (2027-06-04) « 40 crews », Harbour News Agency, in/a.txt:2:43%0A> 44 (2027-06-04), b.txt, in/b.txt\n',
    });
    const [{ results }] = JSON.parse((await printed('diff', '--format', 'sarif')).stdout).runs;
    expect(results[0].relatedLocations[0].physicalLocation.region).toEqual({ startLine: 2, startColumn: 43 });
    expect((await printed('diff', '--format', 'junit', '--fail-on', 'updates')).stdout).toContain('<testsuites tests="1" failures="0"');
    expect((await printed('diff', '--format', 'markdown')).stdout).toContain('| quote | 40 crews |  |\n');
    expect((await printed('diff', '--format', 'markdown', '--columns', 'metric')).stdout).toBe('| metric |\n| --- |\n| crews |\n');
  });

  it('keeps figures in a lock file, and is silent about it until they change', async () => {
    const written = await printed('diff', '--metric', 'crews', '--write-lock', '--limit', '1', '--columns', 'id', '--format', 'csv');
    expect(written).toEqual({ exit: 0, stdout: 'id\r\ncrews:40~crews:44\r\n', stderr: '2 figures are in figures.lock.json\n' });
    const lock = readFileSync(join(folder, 'figures.lock.json'), 'utf8');
    expect(JSON.parse(lock).figures.map(({ documents }: { documents: string[] }) => documents)).toEqual([['in/a.txt'], ['in/b.txt']]);
    const against = (file: string, failOn: string): Promise<Run> =>
      printed('diff', '--against', file, '--format', 'jsonl', '--fail-on', failOn);
    expect(await against('figures.lock.json', 'any')).toEqual({ exit: 0, stdout: '', stderr: '' });

    writeFileSync(join(folder, 'less.lock.json'), lock.replace(/,\n\{"id":"crews:44".*/, ''));
    const { exit, stdout } = await against('less.lock.json', 'contradicts');
    expect([exit, lines(stdout)]).toEqual([
      1,
      [{ change: 'contradicts', table: 'claims', id: 'crews:44', what: 'crews 40 (2027-06-04) ≠ > 44 (2027-06-04)', fields: [] }],
    ]);
    expect((await against('less.lock.json', 'updates')).exit).toBe(0);
    expect((await printed('diff', '--against', 'less.lock.json', '--format', 'github')).stdout).toMatch(
      /^::error file=in\/b\.txt,title=crews%3A contradicts::[^\n]+\n$/,
    );

    writeFileSync(join(folder, 'more.lock.json'), JSON.stringify(JSON.parse(lock.replace('"value":44', '"value":43')), null, 2));
    const updated = await against('more.lock.json', 'updates');
    expect([updated.exit, lines(updated.stdout).map(({ change, fields }) => [change, fields])]).toEqual([1, [['updated', ['value']]]]);
  });

  it('names a lock file that is broken', async () => {
    writeFileSync(join(folder, 'broken.lock.json'), '{"format":"hanoi-corpus/figures-lock@1","figures":[\n<<<<<<< ours\n]}');
    const { exit, stderr } = await printed('diff', '--against', 'broken.lock.json');
    expect([exit, stderr.slice(0, 61)]).toEqual([2, 'hanoi-corpus: E116 broken.lock.json is no lock of figures: Un']);
  });

  it('names the line of a file that is no export', async () => {
    writeFileSync(join(folder, 'broken.jsonl'), '{"table":"claims","row":{"id":"a"}}\n{"id":"b"}\n');
    const { exit, stderr } = await printed('diff', '--against', 'broken.jsonl');
    expect([exit, stderr]).toEqual([
      2,
      'hanoi-corpus: E111 line 2 of broken.jsonl is no row of an export\n  → name a file that `hanoi-corpus export` wrote\n',
    ]);
  });
});

describe('export', () => {
  it('writes all rows of all tables, table by table', async () => {
    const rows = lines((await printed('export')).stdout);
    expect(rows).toHaveLength(ROWS.length);
    expect(rows.map(({ table, row }) => `${table} ${row.id}`).sort()).toEqual(ROWS.map(({ table, row }) => `${table} ${row.id}`).sort());
  });

  it('adds the readings when asked', async () => {
    expect(lines((await printed('export', '--tables', 'copies', '--readings')).stdout)).toEqual([{ table: 'readings', row: reading }]);
  });

  it('writes a file a table as CSV and as Parquet', async () => {
    for (const format of ['csv', 'parquet']) expect((await printed('export', '--format', format, '--out', 'tables')).exit).toBe(0);
    expect(readdirSync(join(folder, 'tables'))).toHaveLength(16);
    expect(readFileSync(join(folder, 'tables/timeline.csv'), 'utf8')).toContain('The games were opened');
    expect(lines((await printed('query', `SELECT count(*) AS n FROM 'tables/claims.parquet'`, '--format', 'jsonl')).stdout)).toEqual([
      { n: 2 },
    ]);
  });
});

describe('query', () => {
  it('answers about tables and mentions', async () => {
    const sql = 'SELECT edtf, m.place.line AS line, title FROM date_mentions m JOIN documents d ON d.id = m.document';
    expect(lines((await printed('query', sql, '--format', 'jsonl')).stdout)).toEqual([
      { edtf: '2027-06-04', line: 2, title: 'Port Alder' },
    ]);
  });

  it('has all tables that its help names', async () => {
    const help = (await printed('query', '--help')).stdout;
    const names = lines((await printed('query', 'SHOW TABLES', '--format', 'jsonl')).stdout).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(help).toContain(name);
  });

  it('cannot change the store', async () => {
    const { exit, stderr } = await printed('query', 'DELETE FROM kept.rows');
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^hanoi-corpus: E404 the query failed: .*read-only/);
  });
});

describe('explain', () => {
  it('shows the words in their context, the rule, and what it read', async () => {
    const { exit, stdout } = await printed('explain', 'crews:40');
    expect(exit).toBe(0);
    expect(stdout).toContain('crews 40 (2027-06-04)\nclaims · ');
    expect(stdout).toContain(`
in/a.txt:2:43
    Oriane Castellat said on 4 June 2027 that 40 crews had entered.
                                              ^^^^^^^^
  rule  en.figure.count
  read  value 40 · bound exactly · unit crew
`);
  });

  it('shows a file as it lies, without a store: its blocks, roles and reasons', async () => {
    const html =
      '<!doctype html><nav><a href="/">Home</a></nav><h1>Port &amp; pier</h1><p>The port of Sarvel reopened on Monday, and the first boats left before dawn.</p>';
    const folder = scratch({ 'page.html': html });
    const { exit, stdout } = await runHere(folder, ['explain', 'page.html']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/ furniture {2}Home\n +← marked as nav\n/);
    expect(stdout).toMatch(/ title {2}Port & pier\n +← headline of the page\n/);
    expect((await runHere(folder, ['explain', 'page.html', '--format', 'html'])).stdout).toMatch(
      /^<!doctype html>\n[\s\S]*<h1 [^>]*>Port &amp; pier<\/h1>/,
    );
    expect(JSON.parse((await runHere(folder, ['explain', 'page.html', '--format', 'json'])).stdout).blocks).toMatchObject([
      { quote: 'Home', role: 'furniture' },
      { quote: 'Port & pier', role: 'title' },
      { role: 'paragraph' },
    ]);
  });

  it('shows nothing but documents as html', async () =>
    expect((await printed('explain', 'oriane', '--format', 'html')).stderr).toMatch(/E107 html shows documents/));

  it.each([
    ['oriane', 'Oriane Castellat (person)'],
    ['in/a.txt', 'Port Alder\ndocuments'],
    ['crews:40~', 'crews: 40 (2027-06-04) contradicts > 44 (2027-06-04)'],
    ['said-1', 'Oriane Castellat: 40 crews had entered'],
  ])('knows %s', async (id, words) => {
    expect((await printed('explain', id)).stdout).toContain(words);
  });

  it('names what an id may mean when it is not unique, and says when it means nothing', async () => {
    expect((await printed('explain', 'event')).stderr).toMatch(/E406 the id event is not unique: timeline event-1, timeline event-2\n/);
    expect((await printed('explain', 'nobody')).stderr).toMatch(/E405 nothing has the id nobody\n/);
  });
});

describe('colour', () => {
  it('is only there when it is demanded, as stdout is no terminal here', async () => {
    const coloured = (env: Record<string, string>): boolean => run(folder, ['timeline'], undefined, env).stdout.includes('\u001b[');
    expect([coloured({}), coloured({ FORCE_COLOR: '1' }), coloured({ NO_COLOR: '1' })]).toEqual([false, true, false]);
  });
});

describe('init', () => {
  it('writes settings and a profile that are right as they stand', async () => {
    const fresh = scratch({ 'in/a.txt': 'Visitors came.\n' });
    expect(run(fresh, ['init', 'games']).exit).toBe(0);
    expect(run(fresh, ['ingest', 'in']).exit).toBe(0);
    expect(run(fresh, ['init', 'games']).stderr).toMatch(/^hanoi-corpus: E112 hanoi-corpus.yaml is already there\n/);
  });

  it('lets an option win over the settings, and names a setting that there is not', async () => {
    const fresh = scratch({ 'in/a.txt': 'Visitors came.\n', 'hanoi-corpus.yaml': 'profile: none\nworkspace: kept\n' });
    run(fresh, ['ingest', 'in']);
    expect(readdirSync(fresh)).toContain('kept');
    run(fresh, ['ingest', 'in', '--workspace', 'other']);
    expect(readdirSync(fresh)).toContain('other');
    writeFileSync(join(fresh, 'hanoi-corpus.yaml'), 'colour: red\n');
    expect(run(fresh, ['ingest', 'in']).stderr).toMatch(/^hanoi-corpus: E204 the file knows no field `colour` \(hanoi-corpus.yaml:1\)\n/);
  });
});
