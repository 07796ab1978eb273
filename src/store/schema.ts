// What the database holds: in `kept` what is written, in the open the views a person queries.
import { MENTIONS, type Shape, TABLES } from './shapes.ts';

/** The number of the layout; another number is another store. */
export const LAYOUT = '6';

const KEPT = `
CREATE SCHEMA kept;
CREATE TABLE kept.meta (key VARCHAR, value VARCHAR);
CREATE TABLE kept.readings (file VARCHAR, path VARCHAR, document VARCHAR, sha256 VARCHAR, made_by VARCHAR, lines VARCHAR, problems VARCHAR, reading VARCHAR);
CREATE TABLE kept.facts (file VARCHAR, path VARCHAR, kind VARCHAR, key VARCHAR, document VARCHAR, fact VARCHAR);
CREATE TABLE kept.rows (kind VARCHAR, sort VARCHAR, id VARCHAR, row VARCHAR);
INSERT INTO kept.meta VALUES ('layout', '${LAYOUT}'), ('tables', '');
-- Files with the same bytes are one document, known by the first of their paths.
CREATE VIEW kept.documents AS SELECT min(path) AS path FROM kept.readings GROUP BY document;`;

const structure = (shape: Shape): unknown =>
  typeof shape === 'string'
    ? shape
    : Array.isArray(shape)
      ? shape.map(structure)
      : Object.fromEntries(Object.entries(shape).map(([field, inner]) => [field, structure(inner)]));

const typed = (json: string, shape: Shape): string => `from_json(${json}, '${JSON.stringify(structure(shape))}')`;

const SINGULAR: Readonly<Record<string, string>> = {
  dates: 'date_mentions',
  figures: 'figure_mentions',
  people: 'person_mentions',
  statements: 'statement_mentions',
  names: 'name_mentions',
  events: 'event_mentions',
  artefacts: 'artefact_mentions',
};

const tableView = ([table, shape]: readonly [string, Shape]): string =>
  `CREATE VIEW ${table} AS SELECT unnest(${typed('row::JSON', shape)}) FROM kept.rows WHERE kind = '${table}' ORDER BY sort, id;`;

const mentionView = ([field, shape]: readonly [string, Shape]): string =>
  `CREATE VIEW ${SINGULAR[field] ?? field} AS SELECT path, document, unnest(mention) FROM (
    SELECT path, document, unnest(${typed(`reading::JSON->'${field}'`, [shape])}) AS mention
    FROM kept.readings SEMI JOIN kept.documents USING (path));`;

const READINGS = `
CREATE VIEW readings AS SELECT path, document, reading->>'title' AS title, reading->>'$.published.edtf' AS published,
  reading->>'language' AS language, reading->>'by' AS "by", reading->>'text' AS text, reading::JSON AS reading
  FROM kept.readings SEMI JOIN kept.documents USING (path) ORDER BY path;`;

/** The statements that lay out a new store. */
export const SCHEMA = [KEPT, READINGS, ...Object.entries(TABLES).map(tableView), ...Object.entries(MENTIONS).map(mentionView)].join('\n');
