import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { zip } from '../../tools/hostile.mjs';
import { lines, PROGRAM, ROOT, run, runHere, scratch } from './run.ts';

const article = (n: number): string =>
  `Port Alder signs the charter, day ${n}\n4 June 2021\nThe mayor of Port Alder, Oriane Castellat, said on Friday that ${n + 10} states had signed the charter.\n`;

const articles = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${String(i).padStart(4, '0')}.txt`, article(i)]));

const documents = async (folder: string): Promise<string[]> =>
  lines((await runHere(folder, ['query', 'SELECT path FROM documents ORDER BY path', '--format', 'jsonl'])).stdout).map(({ path }) => path);

const ingested = async (folder: string, ...args: string[]) => {
  const { exit, stdout } = await runHere(folder, ['ingest', 'in', '--format', 'json', ...args]);
  const { files, read, unchanged, removed, related } = JSON.parse(stdout);
  return { exit, files, read, unchanged, removed, related };
};

describe('ingest', () => {
  it('reads a folder, tells what it found on stderr, and leaves stdout alone', async () => {
    const { exit, stdout, stderr } = run(scratch(articles(3)), ['ingest', 'in']);
    expect([exit, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^3 files: 3 read\n {2}3 documents in en 3/);
    expect(stderr).toContain('hanoi-corpus timeline');
    expect(stderr).not.toContain('\u001b');
  });

  it('does nothing the second time, and says so', async () => {
    const folder = scratch(articles(3));
    expect(await ingested(folder)).toEqual({ exit: 0, files: 3, read: 3, unchanged: 0, removed: 0, related: true });
    expect(await ingested(folder)).toEqual({ exit: 0, files: 3, read: 0, unchanged: 3, removed: 0, related: false });
    expect((await runHere(folder, ['ingest', 'in'])).stderr).toBe('3 files, all unchanged: nothing to do\n');
  });

  it('reads only what is new or changed, and forgets what is gone', async () => {
    const folder = scratch(articles(4));
    await ingested(folder);
    writeFileSync(join(folder, 'in/0000.txt'), article(90));
    writeFileSync(join(folder, 'in/new.txt'), article(91));
    rmSync(join(folder, 'in/0003.txt'));
    expect(await ingested(folder)).toEqual({ exit: 0, files: 4, read: 2, unchanged: 2, removed: 1, related: true });
    expect(await documents(folder)).toEqual(['in/0000.txt', 'in/0001.txt', 'in/0002.txt', 'in/new.txt']);
  });

  it('gives the tables of a fresh corpus after changes', async () => {
    const changed = scratch(articles(4));
    await ingested(changed);
    rmSync(join(changed, 'in/0002.txt'));
    writeFileSync(join(changed, 'in/0001.txt'), article(50));
    await ingested(changed);
    const fresh = scratch({ ...articles(4), 'in/0001.txt': article(50) });
    rmSync(join(fresh, 'in/0002.txt'));
    await ingested(fresh);
    expect((await runHere(changed, ['export', '--readings'])).stdout).toBe((await runHere(fresh, ['export', '--readings'])).stdout);
  });

  it('gives the same tables whatever the number of workers', async () => {
    const [one, many] = [scratch(articles(40)), scratch(articles(40))];
    await ingested(one, '--workers', '1');
    await ingested(many, '--workers', '3');
    const tables = (await runHere(one, ['export', '--readings'])).stdout;
    expect(tables.length).toBeGreaterThan(10_000);
    expect((await runHere(many, ['export', '--readings'])).stdout).toBe(tables);
  });

  it('reads again when the profile is another', async () => {
    const folder = scratch({ ...articles(2), 'event/profile.yaml': 'id: harbour\ntitle: The harbour\n' });
    expect((await ingested(folder)).read).toBe(2);
    expect((await ingested(folder, '--profile', 'event')).read).toBe(2);
    expect((await ingested(folder, '--profile', 'event')).read).toBe(0);
  });

  it('ends with 3 and names files that cannot be read, and reads the others', async () => {
    const folder = scratch({ ...articles(1), 'in/empty.txt': '', 'in/picture.txt': new Uint8Array(4000).map((_, i) => (i * 7919) % 256) });
    const { exit, stderr } = await runHere(folder, ['ingest', 'in']);
    expect(exit).toBe(3);
    expect(stderr).toMatch(/^E301 in\/empty\.txt: the file is empty → save the page again, or remove the file$/m);
    expect(stderr).toMatch(/^E302 in\/picture\.txt: the file is binary/m);
    expect(await documents(folder)).toContain('in/0000.txt');
  });

  it('goes on where a killed run stopped, and loses no batch', async () => {
    const folder = scratch(articles(240));
    const child = spawn(process.execPath, [PROGRAM, 'ingest', 'in', '--workers', '2'], { cwd: folder, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    // What is committed stands in the log before the store takes it in: more than one batch of readings is there.
    const log = join(folder, '.hanoi-corpus/store.duckdb.wal');
    while ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) < 1_000_000) await setTimeout(2);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    const { exit, files, read, unchanged } = await ingested(folder);
    expect([exit, files]).toEqual([0, 240]);
    expect(read + unchanged).toBe(240);
    expect(unchanged).toBeGreaterThan(0);
    expect(unchanged).toBeLessThan(240);
    expect(unchanged % 64).toBe(0);
    expect(await documents(folder)).toHaveLength(240);
    const whole = scratch(articles(240));
    await ingested(whole);
    expect((await runHere(folder, ['export'])).stdout).toBe((await runHere(whole, ['export'])).stdout);
  });
});

describe('ingest of archives', () => {
  const feed = (...days: number[]): string => days.map((n) => JSON.stringify({ text: article(n) })).join('\n');
  const zipped = (...days: number[]): Buffer => zip(days.map((n) => ({ name: `day/${n}.txt`, bytes: Buffer.from(article(n)) })));

  it('takes every article in them, each at its place, and explains it there', async () => {
    const folder = scratch({ 'in/a.zip': zipped(1, 2), 'in/b.jsonl': feed(3, 4), 'in/c.txt': article(5) });
    expect(await ingested(folder)).toEqual({ exit: 0, files: 3, read: 3, unchanged: 0, removed: 0, related: true });
    expect(await documents(folder)).toEqual(['in/a.zip!/day/1.txt', 'in/a.zip!/day/2.txt', 'in/b.jsonl#1', 'in/b.jsonl#2', 'in/c.txt']);
    expect((await runHere(folder, ['explain', 'a.zip!/day/2.txt'])).stdout).toContain('Port Alder signs the charter, day 2');
    expect(await ingested(folder)).toMatchObject({ read: 0, unchanged: 3, related: false });
  });

  it('forgets what is gone from one, and takes what is new', async () => {
    const folder = scratch({ 'in/a.zip': zipped(1, 2, 3), 'in/b.jsonl': feed(4, 5) });
    await ingested(folder);
    writeFileSync(join(folder, 'in/a.zip'), zipped(3, 9));
    rmSync(join(folder, 'in/b.jsonl'));
    expect(await ingested(folder)).toMatchObject({ files: 1, read: 1, removed: 1 });
    expect(await documents(folder)).toEqual(['in/a.zip!/day/3.txt', 'in/a.zip!/day/9.txt']);
  });

  it('gives the same tables whatever the number of workers', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`in/${i}.zip`, zipped(3 * i, 3 * i + 1, 3 * i + 2)]));
    const [one, many] = [scratch(files), scratch(files)];
    await ingested(one, '--workers', '1');
    expect(await ingested(many, '--workers', '3')).toMatchObject({ files: 20, read: 20 });
    const tables = (await runHere(one, ['export', '--readings'])).stdout;
    expect(lines((await runHere(one, ['query', 'SELECT path FROM documents', '--format', 'jsonl'])).stdout)).toHaveLength(60);
    expect((await runHere(many, ['export', '--readings'])).stdout).toBe(tables);
  });

  it('reads one again that a killed run left in the middle', async () => {
    const folder = scratch({ 'in/a.jsonl': feed(...Array.from({ length: 300 }, (_, i) => i)), 'in/b.txt': article(900) });
    const child = spawn(process.execPath, [PROGRAM, 'ingest', 'in', '--workers', '1'], { cwd: folder, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    const log = join(folder, '.hanoi-corpus/store.duckdb.wal');
    while ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) < 1_000_000) await setTimeout(2);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(await ingested(folder)).toMatchObject({ files: 2, read: 2 });
    expect(await documents(folder)).toHaveLength(301);
  });
});

describe('ingest that cannot run', () => {
  it.each([
    ['a folder that is not there', ['ingest', 'gone'], 'E103 there is no gone'],
    ['a folder without articles', ['ingest', 'empty'], 'E104 empty holds no articles'],
    ['no folder', ['ingest'], 'E105 the argument paths is missing'],
    ['a profile that is not there', ['ingest', 'in', '--profile', 'gone'], 'E201 there is no profile gone'],
    ['a number of workers that is none', ['ingest', 'in', '--workers', '0'], 'E107'],
  ])('%s: 2, a code, a remedy and no stack', async (_, args, words) => {
    const folder = scratch(articles(1));
    mkdirSync(join(folder, 'empty'));
    const { exit, stdout, stderr } = await runHere(folder, args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/^hanoi-corpus: E\d+ .*\n {2}→ .+\n$/);
  });

  it('names the process that holds the store', async () => {
    const folder = scratch(articles(1));
    await ingested(folder);
    const hold = `import('@duckdb/node-api').then(async (duckdb) => {
      globalThis.held = await duckdb.DuckDBInstance.create(${JSON.stringify(join(folder, '.hanoi-corpus/store.duckdb'))});
      console.log('held');
      setInterval(() => {}, 1000);
    })`;
    const holder = spawn(process.execPath, ['-e', hold], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      await new Promise((resolve) => holder.stdout.once('data', resolve));
      const { exit, stderr } = await runHere(folder, ['timeline']);
      expect(exit).toBe(2);
      expect(stderr).toMatch(new RegExp(`E401 the store .*store\\.duckdb cannot be opened: it is in use by .*\\(PID ${holder.pid}\\)`));
    } finally {
      holder.kill();
    }
  });

  it('says that there is no store yet', async () => {
    const { exit, stderr } = await runHere(scratch(), ['timeline']);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/E402 there is no store in .*\.hanoi-corpus\n {2}→ run `hanoi-corpus ingest FOLDER` first/);
  });
});
