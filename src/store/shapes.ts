// The fields of tables and mentions as columns of the database. The compiler holds them against the model.
import type { Block } from '../model/block.ts';
import type {
  ArtefactMention,
  DateMention,
  EventMention,
  FigureMention,
  NameMention,
  PersonMention,
  StatementMention,
} from '../model/mention.ts';
import type {
  Artefact,
  Claim,
  Copy,
  Discrepancy,
  DocumentRow,
  Entity,
  Evidence,
  StatementRow,
  TableName,
  TimelineEvent,
} from '../model/tables.ts';

/** The type of a column: of the database, or built from others. */
export type Shape = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'JSON' | readonly [Shape] | { readonly [field: string]: Shape };

type Fields<T> = Readonly<Record<keyof T, Shape>>;

const WORDS = ['VARCHAR'] as const;
const SPAN = { start: 'INTEGER', end: 'INTEGER' } as const;
const QUOTED = { ...SPAN, quote: 'VARCHAR' } as const;
const MENTION = { ...QUOTED, rule: 'VARCHAR', place: { line: 'INTEGER', column: 'INTEGER' } } as const;
const DATE = { edtf: 'VARCHAR', granularity: 'VARCHAR', certainty: 'VARCHAR', time: 'VARCHAR' } as const;
const EVIDENCE = [{ document: 'VARCHAR', ...QUOTED, rule: 'VARCHAR' } as const satisfies Fields<Evidence>] as const;
const SOURCES = { sources: WORDS, documents: WORDS } as const;

const documents = {
  id: 'VARCHAR',
  path: 'VARCHAR',
  url: 'VARCHAR',
  title: 'VARCHAR',
  published: 'VARCHAR',
  publisher: 'VARCHAR',
  agencies: WORDS,
  source: 'VARCHAR',
  language: 'VARCHAR',
  original: 'VARCHAR',
  translatedFrom: 'VARCHAR',
  translatedWhy: 'VARCHAR',
  problems: WORDS,
} as const satisfies Fields<DocumentRow>;

const copies = {
  id: 'VARCHAR',
  documents: WORDS,
  relation: 'VARCHAR',
  original: 'VARCHAR',
  why: 'VARCHAR',
} as const satisfies Fields<Copy>;

const artefacts = {
  id: 'VARCHAR',
  document: 'VARCHAR',
  kind: 'VARCHAR',
  original: 'VARCHAR',
  why: 'VARCHAR',
  evidence: EVIDENCE,
} as const satisfies Fields<Artefact>;

const entities = {
  id: 'VARCHAR',
  kind: 'VARCHAR',
  name: 'VARCHAR',
  native: 'VARCHAR',
  latin: 'VARCHAR',
  country: 'VARCHAR',
  aliases: [{ form: 'VARCHAR', language: 'VARCHAR', count: 'INTEGER' }],
  roles: [{ role: 'VARCHAR', affiliation: 'VARCHAR', first: 'VARCHAR', last: 'VARCHAR', sources: WORDS }],
  mentions: { name: 'INTEGER', title: 'INTEGER', pronoun: 'INTEGER' },
  statements: 'INTEGER',
  first: 'VARCHAR',
  last: 'VARCHAR',
  ...SOURCES,
  evidence: EVIDENCE,
  why: WORDS,
} as const satisfies Fields<Entity>;

const timeline = {
  id: 'VARCHAR',
  date: 'VARCHAR',
  granularity: 'VARCHAR',
  certainty: 'VARCHAR',
  time: 'VARCHAR',
  type: 'VARCHAR',
  status: 'VARCHAR',
  summary: 'VARCHAR',
  language: 'VARCHAR',
  milestone: 'VARCHAR',
  title: 'VARCHAR',
  english: 'VARCHAR',
  participants: WORDS,
  places: WORDS,
  ...SOURCES,
  evidence: EVIDENCE,
  why: WORDS,
} as const satisfies Fields<TimelineEvent>;

const claims = {
  id: 'VARCHAR',
  metric: 'VARCHAR',
  value: 'DOUBLE',
  high: 'DOUBLE',
  bound: 'VARCHAR',
  unit: 'VARCHAR',
  asOf: 'VARCHAR',
  asOfCertainty: 'VARCHAR',
  scope: 'VARCHAR',
  stage: 'VARCHAR',
  speaker: 'VARCHAR',
  ...SOURCES,
  language: 'VARCHAR',
  evidence: EVIDENCE,
} as const satisfies Fields<Claim>;

const discrepancies = {
  id: 'VARCHAR',
  metric: 'VARCHAR',
  left: 'VARCHAR',
  right: 'VARCHAR',
  verdict: 'VARCHAR',
  why: 'VARCHAR',
} as const satisfies Fields<Discrepancy>;

const statements = {
  id: 'VARCHAR',
  speaker: 'VARCHAR',
  speakerWords: 'VARCHAR',
  role: 'VARCHAR',
  mode: 'VARCHAR',
  act: 'VARCHAR',
  quote: 'VARCHAR',
  language: 'VARCHAR',
  date: 'VARCHAR',
  addressee: 'VARCHAR',
  ...SOURCES,
  evidence: EVIDENCE,
} as const satisfies Fields<StatementRow>;

/** The columns of each table. */
export const TABLES = { documents, copies, artefacts, entities, timeline, claims, discrepancies, statements } as const satisfies Readonly<
  Record<TableName, Shape>
>;

/** The columns of each kind of mention, by the field of a reading that holds it. */
export const MENTIONS = {
  blocks: { ...SPAN, role: 'VARCHAR', language: 'VARCHAR', reason: 'VARCHAR', shape: 'VARCHAR' } as const satisfies Fields<Block>,
  dates: { ...MENTION, ...DATE, alternatives: WORDS } as const satisfies Fields<DateMention>,
  figures: {
    ...MENTION,
    value: 'DOUBLE',
    high: 'DOUBLE',
    bound: 'VARCHAR',
    unit: 'VARCHAR',
    metric: 'VARCHAR',
    counts: 'VARCHAR',
    scope: 'VARCHAR',
    stage: 'VARCHAR',
    asOf: 'VARCHAR',
  } as const satisfies Fields<FigureMention>,
  people: {
    ...MENTION,
    form: 'VARCHAR',
    name: 'VARCHAR',
    honorific: 'VARCHAR',
    roles: WORDS,
    affiliation: 'VARCHAR',
    entity: 'VARCHAR',
  } as const satisfies Fields<PersonMention>,
  statements: {
    ...MENTION,
    content: [SPAN],
    mode: 'VARCHAR',
    cue: QUOTED,
    speaker: { ...QUOTED, entity: 'VARCHAR' },
    act: 'VARCHAR',
    addressee: QUOTED,
  } as const satisfies Fields<StatementMention>,
  names: { ...MENTION, kind: 'VARCHAR', entity: 'VARCHAR' } as const satisfies Fields<NameMention>,
  events: {
    ...MENTION,
    ...DATE,
    type: 'VARCHAR',
    status: 'VARCHAR',
    former: 'VARCHAR',
    when: SPAN,
    trigger: QUOTED,
    summary: 'VARCHAR',
    participants: WORDS,
    places: WORDS,
    meanings: WORDS,
  } as const satisfies Fields<EventMention>,
  artefacts: { ...MENTION, kind: 'VARCHAR', why: 'VARCHAR', beside: QUOTED } as const satisfies Fields<ArtefactMention>,
} as const satisfies Readonly<Record<string, Shape>>;
