// Does the time to make the timeline grow with the number of tellings and no faster? Made-up tellings of 10 000, 100 000 and 1 000 000.
// Each size runs in a process of its own, so that its peak memory is its own. Usage: node tools/bench-timeline.mjs [SIZE …] [--years N]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const years = process.argv.includes('--years') ? Number(process.argv[process.argv.indexOf('--years') + 1]) : 10;
const sizes = process.argv
  .slice(2)
  .filter((word, i, all) => /^\d+$/.test(word) && all[i - 1] !== '--years')
  .map(Number);

// A sequence of its own (Lehmer): the same tellings every time.
function sequence(seed) {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const TYPES = [
  'adoption',
  'arrest',
  'attack',
  'ceremony',
  'conference',
  'election',
  'launch',
  'meeting',
  'negotiation',
  'statement',
  'visit',
];
const KEYS = Object.fromEntries(
  TYPES.map((type) => [
    type,
    { adoption: 'ratification', arrest: 'verdict', ceremony: 'signing', conference: 'meeting', visit: 'meeting' }[type] ?? type,
  ]),
);
const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'zu'];
const word = (n) =>
  [n % 15, Math.floor(n / 15) % 15, Math.floor(n / 225) % 15, Math.floor(n / 3375) % 15].map((i) => SYLLABLES[i]).join('');

/** Tellings of one year and family: an event is told by one to eight pages, one of two hundred by up to five hundred. */
function* factsOf(key, types, year, wanted, seed) {
  const next = sequence(seed);
  let made = 0;
  while (made < wanted) {
    const type = types[next(types.length)];
    const date = `${year}-${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`;
    const who = [`person-${next(5000)}`, `body-${next(300)}`];
    const ideas = [`idea:idea-${next(90)}`, `country:country-${next(190)}`];
    const words = [next(20_000), next(20_000), next(4000), next(400), next(60), next(60)].map(word);
    const tellings = Math.min(wanted - made, next(200) === 0 ? 1 + next(500) : 1 + next(8));
    for (let i = 0; i < tellings; i++) {
      const summary = [...words.slice(next(3)), word(next(20_000))].join(' ');
      const edtf = next(12) === 0 ? date.slice(0, 7) : date;
      const span = { start: 0, end: summary.length, quote: summary };
      yield {
        table: 'event',
        key,
        document: `document-${String(made).padStart(8, '0')}`,
        body: {
          source: `source-${next(5000)}`,
          language: ['en', 'fr', 'vi'][next(3)],
          published: date,
          kinds: { [who[0]]: 'person', [who[1]]: 'body' },
          numbers: [[10 + next(90)]],
          subjects: [...who, `place-${next(500)}`],
          events: [
            {
              ...span,
              rule: 'en.event.bench',
              edtf,
              granularity: edtf.length === 7 ? 'month' : 'day',
              certainty: 'stated',
              type,
              status: 'happened',
              trigger: { start: 0, end: 2, quote: summary.slice(0, 2) },
              summary,
              participants: next(3) === 0 ? who.slice(0, 1) : who,
              places: [],
              meanings: ideas,
            },
          ],
        },
      };
      made++;
    }
  }
}

async function run(size) {
  const { finish, NO_PROFILE } = await import('../dist/index.js');
  const families = [...new Set(Object.values(KEYS))].sort();
  const each = Math.ceil(size / (years * families.length));
  const facts = function* (table) {
    if (table !== 'event') return;
    for (let y = 0; y < years; y++)
      for (const [i, family] of families.entries()) {
        const types = TYPES.filter((type) => KEYS[type] === family);
        yield* factsOf(`${2000 + y}:${family}`, types, 2000 + y, each, 1 + y * 100 + i);
      }
  };
  const before = process.cpuUsage();
  let rows = 0;
  for await (const { table } of finish({ of: facts }, NO_PROFILE)) if (table === 'timeline') rows++;
  // Processor time: other programs that run beside do not count.
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  console.log(JSON.stringify({ tellings: each * years * families.length, rows, seconds, peak: process.resourceUsage().maxRSS / 1024 }));
}

if (process.env['BENCH_TIMELINE_SIZE'] === undefined) {
  console.log(`tellings over ${years} years\n tellings      rows    seconds  µs/telling  peak MiB  × the first`);
  let first;
  for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
    const child = spawnSync(process.execPath, ['--max-old-space-size=8192', fileURLToPath(import.meta.url), '--years', String(years)], {
      encoding: 'utf8',
      env: { ...process.env, BENCH_TIMELINE_SIZE: String(size) },
    });
    if (child.status !== 0) throw new Error(child.stderr);
    const { tellings, rows, seconds, peak } = JSON.parse(child.stdout);
    const each = (seconds / tellings) * 1e6;
    first ??= each;
    console.log(
      [tellings, rows, seconds.toFixed(1), each.toFixed(1), peak.toFixed(0), (each / first).toFixed(2)]
        .map((cell, i) => String(cell).padStart([9, 9, 10, 11, 9, 11][i]))
        .join(' '),
    );
  }
} else await run(Number(process.env['BENCH_TIMELINE_SIZE']));
