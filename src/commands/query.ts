import { FORMATS, type Format } from '../index.ts';
import { screenOf, show, withStore } from './listing.ts';
import { type Declare, oneOf, WORKSPACE } from './options.ts';

type Options = { readonly workspace: string; readonly format: Format };

const EXAMPLES = `
Tables: documents copies artefacts entities timeline claims discrepancies statements; of single documents:
readings blocks date_mentions figure_mentions person_mentions statement_mentions name_mentions event_mentions artefact_mentions

Examples:
  hanoi-corpus query "SHOW TABLES"
  hanoi-corpus query "SELECT metric, value, asOf FROM claims WHERE metric = 'signatories' ORDER BY asOf"
  hanoi-corpus query "SELECT language, count(*) FROM documents GROUP BY ALL" --format csv
  hanoi-corpus query "COPY timeline TO 'timeline.parquet'"
`;

/** `query`: answers a question in SQL about all tables and mentions. */
export const declare: Declare = (command, finish) =>
  command
    .argument('<sql>', 'a query in the SQL of DuckDB; it cannot change the store')
    .option(...WORKSPACE)
    .option('--format <format>', FORMATS.join(', '), oneOf(FORMATS), 'table')
    .addHelpText('after', EXAMPLES)
    .action(async (sql: string, options: Options) => finish(await query(sql, options)));

async function query(sql: string, { workspace, format }: Options): Promise<number> {
  await withStore({ workspace }, async (store) => {
    const { columns, rows } = await store.query(sql);
    await show({ heads: columns.map((name) => ({ name, text: 14, rank: 1 })), rows }, format, await screenOf());
  });
  return 0;
}
