import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { lines, PROGRAM, ROOT, run, scratch } from './run.ts';

const article = (n: number): string =>
  `Port Alder signs the charter, day ${n}\n4 June 2021\nThe mayor of Port Alder, Oriane Castellat, said on Friday that ${n + 10} states had signed the charter.\n`;

const articles = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${String(i).padStart(4, '0')}.txt`, article(i)]));

const documents = (folder: string): string[] =>
  lines(run(folder, ['query', 'SELECT path FROM documents ORDER BY path', '--format', 'jsonl']).stdout).map(({ path }) => path);

const ingested = (folder: string, ...args: string[]) => {
  const { exit, stdout } = run(folder, ['ingest', 'in', '--format', 'json', ...args]);
  const { files, read, unchanged, removed, related } = JSON.parse(stdout);
  return { exit, files, read, unchanged, removed, related };
};

describe('ingest', () => {
  it('reads a folder, tells what it found on stderr, and leaves stdout alone', () => {
    const { exit, stdout, stderr } = run(scratch(articles(3)), ['ingest', 'in']);
    expect([exit, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^3 files: 3 read\n {2}3 documents in en 3/);
    expect(stderr).toContain('hanoi-corpus timeline');
    expect(stderr).not.toContain('\u001b');
  });

  it('does nothing the second time, and says so', () => {
    const folder = scratch(articles(3));
    expect(ingested(folder)).toEqual({ exit: 0, files: 3, read: 3, unchanged: 0, removed: 0, related: true });
    expect(ingested(folder)).toEqual({ exit: 0, files: 3, read: 0, unchanged: 3, removed: 0, related: false });
    expect(run(folder, ['ingest', 'in']).stderr).toBe('3 files, all unchanged: nothing to do\n');
  });

  it('reads only what is new or changed, and forgets what is gone', () => {
    const folder = scratch(articles(4));
    ingested(folder);
    writeFileSync(join(folder, 'in/0000.txt'), article(90));
    writeFileSync(join(folder, 'in/new.txt'), article(91));
    rmSync(join(folder, 'in/0003.txt'));
    expect(ingested(folder)).toEqual({ exit: 0, files: 4, read: 2, unchanged: 2, removed: 1, related: true });
    expect(documents(folder)).toEqual(['in/0000.txt', 'in/0001.txt', 'in/0002.txt', 'in/new.txt']);
  });

  it('gives the tables of a fresh corpus after changes', () => {
    const changed = scratch(articles(4));
    ingested(changed);
    rmSync(join(changed, 'in/0002.txt'));
    writeFileSync(join(changed, 'in/0001.txt'), article(50));
    ingested(changed);
    const fresh = scratch({ ...articles(4), 'in/0001.txt': article(50) });
    rmSync(join(fresh, 'in/0002.txt'));
    ingested(fresh);
    expect(run(changed, ['export', '--readings']).stdout).toBe(run(fresh, ['export', '--readings']).stdout);
  });

  it('gives the same tables whatever the number of workers', () => {
    const [one, many] = [scratch(articles(40)), scratch(articles(40))];
    ingested(one, '--workers', '1');
    ingested(many, '--workers', '3');
    const tables = run(one, ['export', '--readings']).stdout;
    expect(tables.length).toBeGreaterThan(10_000);
    expect(run(many, ['export', '--readings']).stdout).toBe(tables);
  });

  it('reads again when the profile is another', () => {
    const folder = scratch({ ...articles(2), 'event/profile.yaml': 'id: harbour\ntitle: The harbour\n' });
    expect(ingested(folder).read).toBe(2);
    expect(ingested(folder, '--profile', 'event').read).toBe(2);
    expect(ingested(folder, '--profile', 'event').read).toBe(0);
  });

  it('ends with 3 and names files that cannot be read, and reads the others', () => {
    const folder = scratch({ ...articles(1), 'in/empty.txt': '', 'in/picture.txt': new Uint8Array(4000).map((_, i) => (i * 7919) % 256) });
    const { exit, stderr } = run(folder, ['ingest', 'in']);
    expect(exit).toBe(3);
    expect(stderr).toMatch(/^E301 in\/empty\.txt: the file is empty$/m);
    expect(stderr).toMatch(/^E302 in\/picture\.txt: the file is binary/m);
    expect(documents(folder)).toContain('in/0000.txt');
  });

  it('goes on where a killed run stopped, and loses no batch', async () => {
    const folder = scratch(articles(400));
    const child = spawn(process.execPath, [PROGRAM, 'ingest', 'in', '--workers', '2'], { cwd: folder, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    // What is committed stands in the log before the store takes it in: more than one batch of readings is there.
    const log = join(folder, '.hanoi-corpus/store.duckdb.wal');
    while ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) < 1_000_000) await setTimeout(2);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    const { exit, files, read, unchanged } = ingested(folder);
    expect([exit, files]).toEqual([0, 400]);
    expect(read + unchanged).toBe(400);
    expect(unchanged).toBeGreaterThan(0);
    expect(unchanged).toBeLessThan(400);
    expect(unchanged % 64).toBe(0);
    expect(documents(folder)).toHaveLength(400);
    const whole = scratch(articles(400));
    ingested(whole);
    expect(run(folder, ['export']).stdout).toBe(run(whole, ['export']).stdout);
  });
});

describe('ingest that cannot run', () => {
  it.each([
    ['a folder that is not there', ['ingest', 'gone'], 'E103 there is no gone'],
    ['a folder without articles', ['ingest', 'empty'], 'E104 empty holds no articles'],
    ['no folder', ['ingest'], 'E105 the argument paths is missing'],
    ['a profile that is not there', ['ingest', 'in', '--profile', 'gone'], 'E201 there is no profile gone'],
    ['a number of workers that is none', ['ingest', 'in', '--workers', '0'], 'E107'],
  ])('%s: 2, a code, a remedy and no stack', (_, args, words) => {
    const folder = scratch(articles(1));
    mkdirSync(join(folder, 'empty'));
    const { exit, stdout, stderr } = run(folder, args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/^hanoi-corpus: E\d+ .*\n {2}→ .+\n$/);
  });

  it('names the process that holds the store', async () => {
    const folder = scratch(articles(1));
    ingested(folder);
    const hold = `import('@duckdb/node-api').then(async (duckdb) => {
      globalThis.held = await duckdb.DuckDBInstance.create(${JSON.stringify(join(folder, '.hanoi-corpus/store.duckdb'))});
      console.log('held');
      setInterval(() => {}, 1000);
    })`;
    const holder = spawn(process.execPath, ['-e', hold], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      await new Promise((resolve) => holder.stdout.once('data', resolve));
      const { exit, stderr } = run(folder, ['timeline']);
      expect(exit).toBe(2);
      expect(stderr).toMatch(new RegExp(`E401 the store .*store\\.duckdb cannot be opened: it is in use by .*\\(PID ${holder.pid}\\)`));
    } finally {
      holder.kill();
    }
  });

  it('says that there is no store yet', () => {
    const { exit, stderr } = run(scratch(), ['timeline']);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/E402 there is no store in .*\.hanoi-corpus\n {2}→ run `hanoi-corpus ingest FOLDER` first/);
  });
});
