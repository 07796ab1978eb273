import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact, Finishing } from '../../../src/model/fact.ts';
import type { EventMention, NamedKind } from '../../../src/model/mention.ts';
import { type Milestone, NO_PROFILE } from '../../../src/model/profile.ts';
import type { Reading } from '../../../src/model/reading.ts';
import type { TimelineEvent } from '../../../src/model/tables.ts';
import { factsInMemory } from '../../../src/relate/facts-in-memory.ts';
import { eventFacts, timeline } from '../../../src/relate/timeline/index.ts';
import { page } from '../page.ts';

const FINISHING: Finishing = {
  entity: (id) => id,
  gathers: () => false,
  changed: () => false,
  source: (_document, own) => own,
  original: (document) => document,
  published: (_document, own) => own,
};

/** Ids that open with a letter and a stroke say what they are: `p-` a person, `b-` a body, `t-` a treaty, `l-` a place. */
const KINDS: Readonly<Record<string, NamedKind>> = { b: 'body', t: 'treaty', l: 'place' };

type Sketch = {
  readonly date: string;
  readonly type: string;
  readonly who?: readonly string[];
  readonly where?: readonly string[];
  readonly status?: 'planned';
  readonly former?: string;
  readonly words?: string;
  readonly time?: string;
  readonly meanings?: readonly string[];
};

function mention(
  { date, type, who = [], where = [], status, former, words = 'It happened', time, meanings }: Sketch,
  start: number,
): EventMention {
  return {
    start,
    end: start + words.length,
    quote: words,
    rule: 'en.event.test',
    edtf: date,
    granularity: /^\d{4}$/.test(date) ? 'year' : /^\d{4}-\d\d$/.test(date) ? 'month' : 'day',
    certainty: 'stated',
    ...(time !== undefined && { time }),
    type,
    status: status ?? 'happened',
    ...(former !== undefined && { former }),
    trigger: { start, end: start + 2, quote: words.slice(0, 2) },
    summary: words,
    participants: who,
    places: where,
    ...(meanings !== undefined && { meanings }),
  };
}

function reading(id: string, ...sketches: readonly Sketch[]): Reading {
  const events = sketches.map((sketch, i) => mention(sketch, i * 100));
  const ids = [...new Set(events.flatMap(({ participants, places }) => [...participants, ...places]))];
  const span = { start: 0, end: 1, quote: 'x', rule: 'x' };
  return page(id, ['Title'], {
    events,
    people: ids.filter((entity) => entity.startsWith('p-')).map((entity) => ({ ...span, form: 'name', entity })),
    names: ids.flatMap((entity) => {
      const kind = KINDS[entity.slice(0, 1)];
      return kind === undefined ? [] : [{ ...span, kind, entity }];
    }),
  });
}

const factsOf = (readings: readonly Reading[]): readonly Fact[] =>
  readings.flatMap((r) => eventFacts(r, { source: `source ${r.id}`, language: 'en' }, NO_PROFILE));

async function rows(facts: readonly Fact[], milestones: readonly Milestone[] = []): Promise<readonly TimelineEvent[]> {
  const found: TimelineEvent[] = [];
  for await (const row of timeline(factsInMemory(facts), { ...NO_PROFILE, milestones }, FINISHING)) found.push(row);
  return found;
}

const told = async (...sketches: readonly Sketch[]) => rows(factsOf(sketches.map((sketch, i) => reading(`d${i}`, sketch))));

describe('one row for', () => {
  test.each<readonly [what: string, date: string, sketches: readonly Sketch[]]>([
    [
      'a coarse and a fine date of one act of one treaty',
      '2031-03-07',
      [
        { date: '2031-03', type: 'adoption', who: ['t-rivers', 'b-assembly'] },
        { date: '2031-03-07', type: 'adoption', who: ['t-rivers', 'b-assembly'] },
      ],
    ],
    [
      'what is planned in one and happened in another',
      '2031-03-07',
      [
        { date: '2031-03-07', type: 'rehearsal', status: 'planned', words: 'The rehearsal of the parade is on Friday' },
        { date: '2031-03-07', type: 'rehearsal', who: ['p-anna'], words: 'Anna watched the rehearsal of the parade' },
      ],
    ],
    [
      'a day within the days of a signing',
      '2031-03-07/2031-03-08',
      [
        { date: '2031-03-07/2031-03-08', type: 'signing', who: ['t-rivers'] },
        { date: '2031-03-07', type: 'signing', who: ['t-rivers', 'p-anna'] },
      ],
    ],
    [
      'a month and a day at one place, both still to come',
      '2031-05-12',
      [
        { date: '2031-05', type: 'conference', status: 'planned', where: ['l-rome'], words: 'A workshop on rivers will be held in Rome' },
        { date: '2031-05-12', type: 'conference', status: 'planned', where: ['l-rome'], words: 'The workshop on rivers opens in Rome' },
      ],
    ],
    [
      'a meeting and what was decided at it',
      '2031-03-07',
      [
        { date: '2031-03-07', type: 'meeting', who: ['b-bank'], words: 'The bank held its meeting' },
        { date: '2031-03-07', type: 'decision', who: ['b-bank'], words: 'The bank cut its rate' },
      ],
    ],
    [
      'a meeting told with more and with fewer people',
      '2031-03-07',
      [
        { date: '2031-03-07', type: 'meeting', who: ['p-anna', 'p-boris'] },
        { date: '2031-03-07', type: 'meeting', who: ['p-boris'] },
      ],
    ],
    [
      'a reception that another calls a meeting',
      '2031-03-07',
      [
        { date: '2031-03-07', type: 'reception', who: ['p-anna', 'p-boris'] },
        { date: '2031-03-07', type: 'meeting', who: ['p-anna', 'p-boris'] },
      ],
    ],
    [
      'a count told in two languages',
      '2031-03-07',
      [
        { date: '2031-03-07', type: 'participation', words: '95 delegations confirmed' },
        { date: '2031-03-07', type: 'participation', words: '95 đoàn xác nhận' },
      ],
    ],
    [
      'a vote that another calls a ratification, of one treaty',
      '2031-03-07',
      [
        { date: '2031-03-07', type: 'ratification', who: ['t-rivers'], words: 'Peru ratified' },
        { date: '2031-03-07', type: 'decision', who: ['t-rivers', 'b-council'], words: 'The vote took place' },
      ],
    ],
    [
      'what began then and what lasts since then',
      '2031-01/2031-03-07',
      [
        { date: '2031-01/2031-03-07', type: 'preparation', who: ['b-ministry'] },
        { date: '2031-01/..', type: 'preparation', who: ['b-ministry'] },
      ],
    ],
    [
      'a flood told in other words that mean the same',
      '2031-03-07',
      [
        { date: '2031-03-07', type: 'death', words: 'Twelve died in the flood', meanings: ['idea:flood', 'country:peru'] },
        { date: '2031-03-07', type: 'disaster', words: '洪水が発生した', meanings: ['idea:flood', 'country:peru'] },
      ],
    ],
    [
      'a statement told in other words that mean the same',
      '2031-03-07',
      [
        { date: '2031-03-07', type: 'statement', words: 'An emergency was declared', meanings: ['idea:emergency'] },
        { date: '2031-03-07', type: 'statement', words: '非常事態を宣言した', meanings: ['idea:emergency'] },
      ],
    ],
    [
      'days that no other meeting has',
      '2031-03-03/2031-03-07',
      [
        { date: '2031-03-03/2031-03-07', type: 'meeting', where: ['l-lima'], words: 'Delegates sat in Lima' },
        { date: '2031-03-03/2031-03-07', type: 'meeting', where: ['l-lima'], words: 'Делегаты заседали в Лиме' },
      ],
    ],
    [
      'an arrest in a month and on a day',
      '2031-03-07',
      [
        { date: '2031-03', type: 'arrest', who: ['p-anna'], words: 'They had held her since' },
        { date: '2031-03-07', type: 'arrest', who: ['p-anna'], words: 'Police arrested Anna at the airport' },
      ],
    ],
    [
      'an arrest that one tells without its type',
      '2031-03-07',
      [
        { date: '2031-03-07', type: 'arrest', who: ['p-anna'], words: 'Police arrested Anna', meanings: ['idea:police'] },
        { date: '2031-03-07', type: 'event', who: ['p-anna'], words: 'Ana cayó', meanings: ['idea:police'] },
      ],
    ],
    [
      'talks of two that another calls their meeting',
      '2031-03-07',
      [
        { date: '2031-03-07', type: 'negotiation', who: ['p-anna', 'p-boris'], words: 'Anna held talks with Boris' },
        { date: '2031-03-07', type: 'meeting', who: ['p-anna', 'p-boris'], words: 'アンナがボリスと会談した' },
      ],
    ],
    [
      'a killing told of a month and of a day',
      '2031-03-07',
      [
        { date: '2031-03-07', type: 'attack', who: ['p-anna'], words: 'Anna was shot dead', meanings: ['idea:shooting'] },
        { date: '2031-03', type: 'attack', who: ['p-anna'], words: 'El asesinato de Anna', meanings: ['idea:murder'] },
      ],
    ],
    [
      'a plan and the day it was moved to',
      '2031-03-19',
      [
        { date: '2031-03-12', type: 'conference', status: 'planned', where: ['l-rome'], words: 'The summit on rivers is to open in Rome' },
        {
          date: '2031-03-19',
          former: '2031-03-12',
          type: 'conference',
          status: 'planned',
          where: ['l-rome'],
          words: 'The summit was moved',
        },
      ],
    ],
    [
      'a plan that was moved twice and then carried out',
      '2031-03-26',
      [
        { date: '2031-03-12', type: 'launch', status: 'planned', words: 'The rocket Ara is to take off' },
        {
          date: '2031-03-19',
          former: '2031-03-12',
          type: 'launch',
          status: 'planned',
          words: 'The take-off of the rocket Ara was delayed',
        },
        { date: '2031-03-26', former: '2031-03-19', type: 'launch', status: 'planned', words: 'The rocket Ara was delayed again' },
        { date: '2031-03-26', type: 'launch', words: 'The rocket Ara took off' },
      ],
    ],
    [
      'what happens once, told of a month and of a day in two languages by pages that tell one story',
      '2031-03-07',
      [
        { date: '2031-03', type: 'adoption', who: ['t-rivers'], words: 'The treaty was adopted' },
        { date: '2031-03-07', type: 'adoption', who: ['t-rivers'], words: '条約が採択された' },
      ],
    ],
  ])('%s', async (_what, date, sketches) => {
    const found = await told(...sketches);
    expect(found.map((row) => row.date)).toEqual([date]);
    expect(found[0]?.evidence).toHaveLength(sketches.length);
    expect(found[0]?.sources).toHaveLength(sketches.length);
    expect(found[0]?.why).not.toEqual([]);
  });
});

describe('two rows for', () => {
  test.each<readonly [what: string, a: Sketch, b: Sketch]>([
    [
      'a reception within the days of a signing',
      { date: '2031-03-07/2031-03-08', type: 'signing', who: ['t-rivers'] },
      { date: '2031-03-07', type: 'reception', who: ['p-anna', 't-rivers'] },
    ],
    [
      'meetings of other people on one day',
      { date: '2031-03-07', type: 'meeting', who: ['p-anna', 't-rivers'] },
      { date: '2031-03-07', type: 'meeting', who: ['p-boris', 't-rivers'] },
    ],
    [
      'two meetings of one guest',
      { date: '2031-03-07', type: 'meeting', who: ['p-anna', 'p-boris'], where: ['l-lima'], words: 'Anna met Boris in Lima' },
      { date: '2031-03-07', type: 'meeting', who: ['p-anna', 'p-carla'], where: ['l-lima'], words: 'Anna saw Carla too' },
    ],
    [
      'a meeting and the reception of another guest by one host',
      { date: '2031-03-07', type: 'meeting', who: ['p-anna', 'p-boris'], words: 'Anna met Boris' },
      { date: '2031-03-07', type: 'reception', who: ['p-anna', 'p-carla'], words: 'Carla was received by Anna' },
    ],
    [
      'meetings of one guest with people of two countries',
      { date: '2031-03-07', type: 'meeting', who: ['p-anna'], words: 'x', meanings: ['country:peru', 'country:kenya'] },
      { date: '2031-03-07', type: 'meeting', who: ['p-anna'], words: 'y', meanings: ['country:peru', 'country:japan'] },
    ],
    [
      'statements of one day that mean other things',
      { date: '2031-03-07', type: 'statement', where: ['l-lima'], words: 'x', meanings: ['idea:emergency'] },
      { date: '2031-03-07', type: 'statement', where: ['l-lima'], words: 'y', meanings: ['idea:budget'] },
    ],
    [
      'a visit of two days and a reception on the first',
      { date: '2031-03-07/2031-03-08', type: 'visit', who: ['p-anna'] },
      { date: '2031-03-07', type: 'reception', who: ['p-anna', 'p-boris'] },
    ],
    [
      'the same act on two days',
      { date: '2031-03-07', type: 'adoption', who: ['t-rivers'] },
      { date: '2031-03-08', type: 'adoption', who: ['t-rivers'] },
    ],
    [
      'the same act of two treaties',
      { date: '2031-03-07', type: 'signing', who: ['t-rivers'] },
      { date: '2031-03-07', type: 'signing', who: ['t-lakes'] },
    ],
    [
      'a month and a day within it with nobody in common',
      { date: '2031-03', type: 'meeting', who: ['p-anna'], words: 'Anna met the farmers' },
      { date: '2031-03-07', type: 'meeting', who: ['b-council'], words: 'The council sat in Lima' },
    ],
    [
      'acts that nothing ties but the day',
      { date: '2031-03-07', type: 'arrest', words: 'Police in Lima hold two men' },
      { date: '2031-03-07', type: 'arrest', words: 'Three smugglers caught off Crete' },
    ],
    [
      'an arrest and what another tells without a type, with nothing in common',
      { date: '2031-03-07', type: 'arrest', who: ['p-anna'], words: 'Police arrested Anna' },
      { date: '2031-03-07', type: 'event', who: ['p-boris'], words: 'Boris fell ill' },
    ],
    [
      'verdicts on two people of one day',
      { date: '2031-03-07', type: 'verdict', who: ['p-anna'], words: 'A court jailed Anna', meanings: ['idea:court', 'idea:prison'] },
      {
        date: '2031-03-07',
        type: 'verdict',
        who: ['p-boris'],
        words: 'Un tribunal condenó a Boris',
        meanings: ['idea:court', 'idea:prison'],
      },
    ],
    [
      'a plan of others on the day from which an event was moved',
      { date: '2031-03-12', type: 'conference', status: 'planned', who: ['b-bank'], where: ['l-lima'], words: 'The bank meets in Lima' },
      {
        date: '2031-03-19',
        former: '2031-03-12',
        type: 'conference',
        where: ['l-rome'],
        words: 'A congress of dentists in Rome was moved',
      },
    ],
    [
      'what happened on the day from which something was moved',
      { date: '2031-03-12', type: 'conference', where: ['l-rome'], words: 'The summit on rivers opened in Rome' },
      { date: '2031-03-19', former: '2031-03-12', type: 'conference', where: ['l-rome'], words: 'The summit on rivers was moved' },
    ],
  ])('%s', async (_what, a, b) => expect(await told(a, b)).toHaveLength(2));
});

test('two rows for what one page tells of two places on one day', async () => {
  const strike: Sketch = { date: '2031-03-07', type: 'protest', where: ['l-lima'], words: 'Drivers in Lima went on strike' };
  const found = await rows(factsOf([reading('a', strike, { ...strike, where: ['l-rome'], words: 'Teachers in Rome went on strike too' })]));
  expect(found.map((row) => row.places)).toEqual([['l-lima'], ['l-rome']]);
});

describe('a row', () => {
  test('that happened anywhere has happened, with the line of the telling that says so', async () => {
    const [row] = await told(
      { date: '2031-03-07', type: 'signing', who: ['t-rivers'], status: 'planned', words: 'The rivers treaty is to be signed in Basel' },
      { date: '2031-03-07', type: 'signing', who: ['t-rivers'], words: 'Nine states have signed the rivers treaty' },
    );
    expect([row?.status, row?.summary]).toEqual(['happened', 'Nine states have signed the rivers treaty']);
  });

  test('keeps the plan that was moved as evidence, and says so', async () => {
    const [row] = await told(
      { date: '2031-03-12', type: 'signing', who: ['t-rivers'], status: 'planned', words: 'The treaty is to be signed' },
      { date: '2031-03-19', former: '2031-03-12', type: 'signing', who: ['t-rivers'], words: 'The treaty was signed a week late' },
    );
    expect([row?.status, row?.summary, row?.documents]).toEqual(['happened', 'The treaty was signed a week late', ['d0', 'd1']]);
    expect(row?.why).toContain('planned for 2031-03-12 before it was moved');
  });

  test('that all only plan is planned', async () => {
    const [row] = await told({ date: '2031-03-07', type: 'visit', status: 'planned' });
    expect(row?.status).toBe('planned');
  });

  test('has the date most sources give, where the days are as fine', async () => {
    const day: Sketch = { date: '2031-03-07', type: 'signing', who: ['t-rivers'] };
    const found = await told(day, day, day, day, { ...day, date: '2031-03-07/2031-03-08' });
    expect(found.map((row) => row.date)).toEqual(['2031-03-07']);
  });

  test('points to the words from date to act', async () => {
    const text = 'On 7 March 2031 the council met in Basel';
    const event = {
      ...mention({ date: '2031-03-07', type: 'meeting', words: text }, 0),
      when: { start: 3, end: 15 },
      trigger: { start: 28, end: 31, quote: 'met' },
    };
    const [row] = await rows(factsOf([page('a', [text], { events: [event] })]));
    expect(row?.evidence).toEqual([{ document: 'a', start: 3, end: 31, quote: '7 March 2031 the council met', rule: 'en.event.test' }]);
  });

  test('has an id that no other has', async () => {
    const found = await told(
      { date: '2031-03-07', type: 'arrest', words: 'Two men held' },
      { date: '2031-03-07', type: 'arrest', words: 'Smugglers caught' },
    );
    expect(new Set(found.map((row) => row.id)).size).toBe(2);
  });
});

describe('a milestone', () => {
  const milestone: Milestone = {
    id: 'rivers-signed',
    date: '2031-03-07/2031-03-08',
    type: 'signing',
    title: { en: 'The rivers treaty is signed', fr: 'Le traité est signé' },
    participants: ['t-rivers'],
  };
  test('names the row that is it', async () => {
    const [row] = await rows(factsOf([reading('a', { date: '2031-03-07', type: 'signing', who: ['t-rivers'] })]), [milestone]);
    expect([row?.milestone, row?.title]).toEqual(['rivers-signed', 'The rivers treaty is signed']);
    expect(row?.english).toBe('The rivers treaty is signed');
  });
  test.each<readonly [what: string, sketch: Sketch]>([
    ['of another day', { date: '2031-03-09', type: 'signing', who: ['t-rivers'] }],
    ['of another type', { date: '2031-03-07', type: 'reception', who: ['t-rivers'] }],
    ['of another treaty', { date: '2031-03-07', type: 'signing', who: ['t-lakes'] }],
  ])('names no row %s', async (_what, sketch) => {
    expect((await rows(factsOf([reading('a', sketch)]), [milestone])).map((row) => row.milestone)).toEqual([undefined]);
  });
  test('makes no row', async () => expect(await rows([], [milestone])).toEqual([]));
});

const sketch: fc.Arbitrary<Sketch> = fc.record(
  {
    date: fc.constantFrom('2030', '2031-03', '2031-03-07', '2031-03-08', '2031-03-07/2031-03-08', '2031-01/..', '2031-04-01'),
    type: fc.constantFrom('signing', 'ceremony', 'meeting', 'reception', 'adoption', 'ratification', 'press-conference', 'event'),
    who: fc.subarray(['p-anna', 'p-boris', 't-rivers', 't-lakes', 'b-council']),
    where: fc.subarray(['l-basel', 'l-lima']),
    words: fc.constantFrom(
      'Nine states have signed',
      'The council met in Basel',
      'Anna received Boris',
      'The council received the delegates',
    ),
    status: fc.constant('planned' as const),
    former: fc.constantFrom('2031-03-07', '2031-03-08', '2031-03'),
  },
  { requiredKeys: ['date', 'type', 'who', 'where', 'words'] },
);
const corpus = fc
  .array(fc.array(sketch, { maxLength: 4 }), { minLength: 1, maxLength: 9 })
  .map((list) => list.map((s, i) => reading(`d${i}`, ...s)));

test('property: any order of the facts gives the same rows', async () => {
  const shuffled = corpus.chain((readings) => {
    const facts = factsOf(readings);
    return fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts], { minLength: facts.length }));
  });
  await fc.assert(
    fc.asyncProperty(shuffled, async ([facts, other]) => {
      expect(JSON.stringify(await rows(other))).toBe(JSON.stringify(await rows(facts)));
    }),
  );
});

test('property: any split of the pages, its parts merged in any order, gives the same rows', async () => {
  const split = corpus.chain((readings) => {
    const parts = fc.array(fc.nat({ max: 3 }), { minLength: readings.length, maxLength: readings.length });
    return fc.tuple(fc.constant(readings), parts, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }));
  });
  await fc.assert(
    fc.asyncProperty(split, async ([readings, parts, order]) => {
      // A part goes through JSON, as one does that another machine made.
      const partial = (part: number): readonly Fact[] => JSON.parse(JSON.stringify(factsOf(readings.filter((_, i) => parts[i] === part))));
      expect(JSON.stringify(await rows(order.flatMap(partial)))).toBe(JSON.stringify(await rows(factsOf(readings))));
    }),
  );
});

test('property: every telling is the evidence of one row, rows stand in order, ids are single', async () => {
  await fc.assert(
    fc.asyncProperty(corpus, async (readings) => {
      const found = await rows(factsOf(readings));
      const evidence = found.flatMap((row) => row.evidence.map((e) => `${e.document} ${e.start}`));
      expect(evidence.sort()).toEqual(readings.flatMap((r) => r.events.map((e) => `${r.id} ${e.start}`)).sort());
      expect(new Set(found.map((row) => row.id)).size).toBe(found.length);
      const starts = found.map((row) => row.date.slice(0, 4));
      expect(starts).toEqual([...starts].sort());
    }),
  );
});

test('property: removing a document removes only what it tells', async () => {
  await fc.assert(
    fc.asyncProperty(corpus, async (readings) => {
      const [, ...rest] = readings;
      const documents = new Set((await rows(factsOf(rest))).flatMap((row) => row.documents));
      expect(documents.has(readings[0]?.id ?? '')).toBe(false);
    }),
  );
});
