import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../src/model/tables.ts';
import { openStore } from '../../src/store/index.ts';
import { lines, type Run, runHere, scratch } from './run.ts';

const boats = (value: number, asOf: string): Row => ({
  table: 'claims',
  row: {
    id: `boats:${value}`,
    metric: 'boats',
    value,
    bound: 'exactly',
    asOf,
    asOfCertainty: 'stated',
    sources: ['hna'],
    documents: [],
    language: 'en',
    evidence: [],
  },
});
const update = (left: number, right: number): Row => ({
  table: 'discrepancies',
  row: { id: `${left}~${right}`, metric: 'boats', left: `boats:${left}`, right: `boats:${right}`, verdict: 'updates', why: 'It grows.' },
});

let folder = '';
beforeAll(async () => {
  folder = scratch();
  const store = await openStore(join(folder, '.hanoi-corpus'), 'write');
  const rows = async function* () {
    yield* [boats(1, '2027-06-01'), boats(2, '2027-06-02'), boats(3, '2027-06-03'), update(1, 2), update(1, 3), update(2, 3)];
  };
  await store.putTables(rows(), 'test');
  store.close();
});
const diff = (...args: string[]): Promise<Run> => runHere(folder, ['diff', ...args]);
const ids = ({ stdout }: Run): readonly unknown[] => lines(stdout).map(({ id }) => id);

describe('diff of a growing number', () => {
  it('shows eyes each step, and says how many pairs it leaves out', async () => {
    const { stdout, stderr } = await diff('--columns', 'left,right');
    expect(stdout).toMatch(/1 \(2027-06-01\) +2 \(2027-06-02\)\n2 \(2027-06-02\) +3 \(2027-06-03\)\n/);
    expect(stderr).toBe('and 1 update between moments farther apart; see all with --all\n');
    expect((await diff('--columns', 'left,right', '--all')).stdout).toMatch(/1 \(2027-06-01\) +3 \(2027-06-03\)\n/);
  });

  it('gives programs every pair', async () => {
    expect(ids(await diff('--format', 'jsonl'))).toEqual(['1~2', '1~3', '2~3']);
  });

  it('counts every pair for --fail-on', async () => {
    expect((await diff('--fail-on', 'updates')).exit).toBe(1);
  });
});
