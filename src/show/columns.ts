import type {
  Artefact,
  Claim,
  Copy,
  Discrepancy,
  DocumentRow,
  Entity,
  Row,
  StatementRow,
  TableName,
  Tables,
  TimelineEvent,
} from '../model/tables.ts';
import { inEnglish } from './in-english.ts';
import { type Cell, grouped, type Head } from './sheet.ts';

/** A column: its head, and what it takes from a row. */
export type Column<R> = Head & {
  readonly of: (row: R) => Cell;
  /** Only a terminal shows it, unless it is asked for by name. */
  readonly extra?: boolean;
};

/** What rows refer to by id, in words. */
export type Look = {
  /** The name of an entity, else its id. */
  readonly entity: (id: string) => string;
  /** Whether an entity is a person. */
  readonly isPerson: (id: string) => boolean;
  /** The path or address of a document, else its id. */
  readonly document: (id: string) => string;
  /** The name of a source: of a body or publisher, else of the document that is a source of its own. */
  readonly source: (id: string) => string;
  readonly claim: (id: string) => Claim | undefined;
};

type Sourced = {
  readonly sources: readonly string[];
  readonly documents: readonly string[];
  readonly evidence: readonly { readonly quote: string }[];
};

const named = <T>(list: readonly T[], name: (item: T) => string): readonly string[] => [...new Set(list.map(name))];

const sources = (look: Look): Column<Sourced> => ({
  name: 'sources',
  of: (row) => named(row.sources, look.source),
  text: 14,
  rank: 2,
});
const documents = (look: Look): Column<Sourced> => ({
  name: 'documents',
  of: (row) => named(row.documents, look.document),
  text: 14,
  rank: 5,
});
/** How many pages have a row, and how many of them are independent. */
const counts: readonly Column<Sourced>[] = [
  { name: 'pages', of: (row) => row.documents.length, rank: 4 },
  { name: 'independent', of: (row) => row.sources.length, rank: 3 },
];
const quotes: Column<Sourced> = { name: 'quotes', of: (row) => named(row.evidence, (e) => e.quote), text: 24, rank: 6 };

const timelineColumns = (look: Look): readonly Column<TimelineEvent>[] => [
  { name: 'id', of: (row) => row.id, id: true, extra: true, rank: 1 },
  { name: 'date', of: (row) => row.date, rank: 0 },
  { name: 'granularity', of: (row) => row.granularity, rank: 9 },
  { name: 'certainty', of: (row) => row.certainty, rank: 8 },
  { name: 'status', of: (row) => row.status, rank: 3 },
  { name: 'type', of: (row) => row.type, rank: 2 },
  { name: 'summary', of: (row) => row.summary, text: 40, rank: 0 },
  { name: 'language', of: (row) => row.language, rank: 7 },
  { name: 'english', of: (row) => inEnglish(row, look), text: 24, rank: 6 },
  ...counts,
  { name: 'people', of: (row) => named(row.participants.filter(look.isPerson), look.entity), text: 14, rank: 1 },
  sources(look),
  documents(look),
  quotes,
];

const entityColumns = (look: Look): readonly Column<Entity>[] => [
  { name: 'id', of: (row) => row.id, rank: 1 },
  { name: 'kind', of: (row) => row.kind, rank: 4 },
  { name: 'name', of: (row) => row.name, text: 14, rank: 0 },
  { name: 'native', of: (row) => row.native, text: 14, rank: 7 },
  { name: 'latin', of: (row) => row.latin, text: 14, rank: 8 },
  { name: 'country', of: (row) => row.country, rank: 7 },
  { name: 'aliases', of: (row) => named(row.aliases, (a) => a.form), text: 24, rank: 3 },
  { name: 'roles', of: (row) => named(row.roles, roleOf), text: 30, rank: 2 },
  { name: 'mentions', of: (row) => Object.values(row.mentions).reduce((sum, n) => sum + n, 0), rank: 2 },
  { name: 'statements', of: (row) => row.statements, rank: 5 },
  { name: 'first', of: (row) => row.first, rank: 6 },
  { name: 'last', of: (row) => row.last, rank: 6 },
  ...counts,
  sources(look),
  documents(look),
];

const roleOf = ({ role, affiliation }: Entity['roles'][number]): string =>
  role === undefined || affiliation === undefined ? (role ?? affiliation ?? '') : `${role} (${affiliation})`;

const claimColumns = (look: Look): readonly Column<Claim>[] => [
  { name: 'id', of: (row) => row.id, id: true, rank: 2 },
  { name: 'metric', of: (row) => row.metric, rank: 0 },
  { name: 'value', of: (row) => row.value, rank: 0 },
  { name: 'high', of: (row) => row.high, rank: 6 },
  { name: 'bound', of: (row) => row.bound, rank: 1 },
  { name: 'unit', of: (row) => row.unit, text: 14, rank: 1 },
  { name: 'asOf', of: (row) => row.asOf, rank: 1 },
  { name: 'asOfCertainty', of: (row) => row.asOfCertainty, rank: 9 },
  { name: 'scope', of: (row) => row.scope, rank: 7 },
  { name: 'stage', of: (row) => row.stage, rank: 5 },
  { name: 'speaker', of: (row) => row.speaker && look.entity(row.speaker), text: 14, rank: 3 },
  ...counts,
  sources(look),
  documents(look),
  { ...quotes, rank: 1 },
];

const statementColumns = (look: Look): readonly Column<StatementRow>[] => [
  { name: 'id', of: (row) => row.id, id: true, rank: 2 },
  { name: 'date', of: (row) => row.date, rank: 0 },
  { name: 'speaker', of: (row) => (row.speaker === undefined ? row.speakerWords : look.entity(row.speaker)), text: 14, rank: 0 },
  { name: 'role', of: (row) => row.role, text: 14, rank: 6 },
  { name: 'act', of: (row) => row.act, rank: 1 },
  { name: 'mode', of: (row) => row.mode, rank: 6 },
  { name: 'quote', of: (row) => row.quote, text: 40, rank: 0 },
  { name: 'addressee', of: (row) => row.addressee, text: 14, rank: 7 },
  { name: 'language', of: (row) => row.language, rank: 5 },
  ...counts,
  sources(look),
  documents(look),
];

const discrepancyColumns = (look: Look): readonly Column<Discrepancy>[] => {
  const side =
    (pick: (row: Discrepancy) => string): ((row: Discrepancy) => Claim | undefined) =>
    (row) =>
      look.claim(pick(row));
  const left = side((row) => row.left);
  const right = side((row) => row.right);
  const place = (claim: Claim | undefined): Cell => claim && named(claim.sources, look.source);
  return [
    { name: 'id', of: (row) => row.id, id: true, rank: 1 },
    { name: 'verdict', of: (row) => row.verdict, rank: 0 },
    { name: 'metric', of: (row) => row.metric, rank: 0 },
    { name: 'left', of: (row) => figureOf(left(row)), text: 20, rank: 0 },
    { name: 'right', of: (row) => figureOf(right(row)), text: 20, rank: 0 },
    { name: 'why', of: (row) => row.why, text: 28, rank: 1 },
    { name: 'leftSources', of: (row) => place(left(row)), text: 14, rank: 3 },
    { name: 'rightSources', of: (row) => place(right(row)), text: 14, rank: 3 },
    { name: 'leftQuote', of: (row) => left(row)?.evidence[0]?.quote, text: 14, rank: 4 },
    { name: 'rightQuote', of: (row) => right(row)?.evidence[0]?.quote, text: 14, rank: 4 },
  ];
};

const documentColumns = (look: Look): readonly Column<DocumentRow>[] => [
  { name: 'id', of: (row) => row.id, id: true, rank: 1 },
  { name: 'path', of: (row) => row.path, text: 14, rank: 1 },
  { name: 'url', of: (row) => row.url, text: 14, rank: 4 },
  { name: 'title', of: (row) => row.title, text: 30, rank: 0 },
  { name: 'published', of: (row) => row.published, rank: 0 },
  { name: 'publisher', of: (row) => row.publisher, text: 14, rank: 3 },
  { name: 'agencies', of: (row) => row.agencies, text: 14, rank: 3 },
  { name: 'source', of: (row) => look.source(row.source), text: 14, rank: 2 },
  { name: 'language', of: (row) => row.language, rank: 2 },
  { name: 'original', of: (row) => row.original && look.document(row.original), text: 14, rank: 5 },
  { name: 'translatedFrom', of: (row) => row.translatedFrom, rank: 6 },
  { name: 'translatedWhy', of: (row) => row.translatedWhy, text: 24, rank: 8 },
  { name: 'problems', of: (row) => row.problems, text: 14, rank: 2 },
];

const copyColumns = (look: Look): readonly Column<Copy>[] => [
  { name: 'id', of: (row) => row.id, id: true, rank: 2 },
  { name: 'relation', of: (row) => row.relation, rank: 0 },
  { name: 'documents', of: (row) => named(row.documents, look.document), text: 14, rank: 0 },
  { name: 'original', of: (row) => row.original && look.document(row.original), text: 14, rank: 1 },
  { name: 'why', of: (row) => row.why, text: 28, rank: 1 },
];

const artefactColumns = (look: Look): readonly Column<Artefact>[] => [
  { name: 'id', of: (row) => row.id, id: true, rank: 2 },
  { name: 'kind', of: (row) => row.kind, rank: 0 },
  { name: 'document', of: (row) => look.document(row.document), text: 14, rank: 0 },
  { name: 'words', of: (row) => row.evidence[0]?.quote, text: 20, rank: 0 },
  { name: 'right', of: (row) => row.evidence[1]?.quote, text: 20, rank: 1 },
  { name: 'original', of: (row) => row.original && look.document(row.original), text: 14, rank: 3 },
  { name: 'why', of: (row) => row.why, text: 28, rank: 1 },
];

/** The columns of each table; always the same, in the same order. */
export const COLUMNS: { readonly [T in TableName]: (look: Look) => readonly Column<Tables[T][number]>[] } = {
  documents: documentColumns,
  copies: copyColumns,
  artefacts: artefactColumns,
  entities: entityColumns,
  timeline: timelineColumns,
  claims: claimColumns,
  discrepancies: discrepancyColumns,
  statements: statementColumns,
};

/** The cells of a row by the names of their columns. */
export function cellsOf({ table, row }: Row, look: Look): readonly (readonly [string, Cell])[] {
  const of = <R>(columns: readonly Column<R>[], from: R): readonly (readonly [string, Cell])[] => columns.map((c) => [c.name, c.of(from)]);
  switch (table) {
    case 'documents':
      return of(documentColumns(look), row);
    case 'copies':
      return of(copyColumns(look), row);
    case 'artefacts':
      return of(artefactColumns(look), row);
    case 'entities':
      return of(entityColumns(look), row);
    case 'timeline':
      return of(timelineColumns(look), row);
    case 'claims':
      return of(claimColumns(look), row);
    case 'discrepancies':
      return of(discrepancyColumns(look), row);
    case 'statements':
      return of(statementColumns(look), row);
  }
}

const SIGNS: Readonly<Record<Claim['bound'], string>> = {
  exactly: '',
  about: '≈ ',
  nearly: '≲ ',
  'at-least': '≥ ',
  'more-than': '> ',
  'at-most': '≤ ',
  'less-than': '< ',
  between: '',
  vague: '~ ',
};

/** A claim as far as its figure goes, with the words that give it. */
export type Figured = Pick<Claim, 'metric' | 'value' | 'high' | 'bound' | 'unit'> & {
  readonly asOf?: string | undefined;
  readonly evidence: readonly { readonly quote: string }[];
};

/** A figure in short, as « > 100 (2025-10-25) »; what is counted is left to the metric where there is one. */
export function figureOf(claim: Figured | undefined): string | undefined {
  if (claim === undefined) return undefined;
  const { metric, value, high, bound, unit, asOf, evidence } = claim;
  const when = asOf === undefined ? '' : `(${asOf})`;
  const [said] = evidence;
  if (bound === 'vague' && said !== undefined) return `${said.quote} ${when}`.trimEnd();
  const isTold = unit !== undefined && (metric.startsWith('unit:') || /^(?:[A-Z]{3}|percent|minute|hour|day|week|month|year)$/.test(unit));
  const number = `${SIGNS[bound]}${grouped(value)}${high === undefined ? '' : `–${grouped(high)}`}`;
  return [number, isTold ? unit : '', when].filter((part) => part !== '').join(' ');
}
