import { beforeAll, describe, expect, it } from 'vitest';
import { runHere, scratch } from './run.ts';

describe('an id that was joined to another', () => {
  const folder = scratch({
    'in/a.txt': 'Moscow, 3 May 2031. Foreign minister Ivan Petrov of Russia spoke. Petrov left early.',
    'in/b.txt': 'Москва, 3 мая 2031 года. Министр иностранных дел России Иван Петров выступил перед журналистами.',
  });
  beforeAll(async () => void (await runHere(folder, ['ingest', 'in'])));

  it('is explained by the row it went to, and says so', async () => {
    const { stdout, stderr, exit } = await runHere(folder, ['explain', 'иван-петров']);
    expect(exit).toBe(0);
    expect(stderr).toMatch(/^иван-петров was joined to ivan-petrov: « ivan petrov » and « иван петров » sound alike/);
    expect(stdout).toContain('Ivan Petrov (person)');
  });
  it('is told from one that means nothing', async () =>
    expect((await runHere(folder, ['explain', 'nobody'])).stderr).toMatch(/E405 nothing has the id nobody\n/));
});
