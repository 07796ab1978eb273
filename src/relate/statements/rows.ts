import { byKey, type Facts, type Finishing, type StatementFact, type StatementFound } from '../../model/fact.ts';
import type { StatementRow } from '../../model/tables.ts';
import { sameOnes, wordsOf } from './same.ts';
import { withToldAlike } from './told-alike.ts';
import { withTranslations } from './translated.ts';

/** The table of statements: each once, with all places that report it. Speakers that were joined wait until all are read. */
export async function* statements(facts: Facts, finishing: Finishing): AsyncGenerator<StatementRow> {
  const waiting = new Map<string, StatementFact[]>();
  for await (const group of byKey(facts.of('statement'))) {
    const [{ key, body }] = group;
    const speaker = body.speaker === undefined ? undefined : finishing.entity(body.speaker);
    if (speaker === undefined || (speaker === key && !finishing.gathers(speaker))) yield* rows(group, speaker, finishing);
    else waiting.set(speaker, [...(waiting.get(speaker) ?? []), ...group]);
  }
  for (const [speaker, group] of [...waiting].sort(([a], [b]) => (a < b ? -1 : 1))) yield* rows(group, speaker, finishing);
}

type Report = {
  readonly found: StatementFound;
  readonly quote: string;
  readonly words: readonly string[];
  readonly document: string;
  readonly original: string;
  readonly start: number;
  readonly mode: string;
  readonly values: readonly string[];
  readonly language: string;
  readonly source: string;
  readonly published: string | undefined;
};

function* rows(group: readonly StatementFact[], speaker: string | undefined, finishing: Finishing): Generator<StatementRow> {
  const reports = group.flatMap((fact) => fact.body.statements.map((found) => reportOf(fact, found, finishing))).sort(byTime);
  const groups = withTranslations(reports, sameOnes(reports));
  for (const same of speaker === undefined ? groups : withToldAlike(reports, groups)) {
    const list = same.flatMap((i) => reports[i] ?? []);
    const [first] = list;
    if (first !== undefined) yield row(first, list, speaker);
  }
}

function reportOf({ document, body }: StatementFact, found: StatementFound, finishing: Finishing): Report {
  const quote = found.content.map(({ start, end }) => found.quote.slice(start - found.start, end - found.start)).join(' … ');
  return {
    found,
    quote,
    words: wordsOf(quote),
    document,
    original: finishing.original(document),
    start: found.start,
    mode: found.mode,
    values: found.values ?? [],
    language: body.language,
    source: finishing.source(document, body.source),
    published: finishing.published(document, body.published),
  };
}

// The earliest report first, an original before its copies: it gives the row its words.
function byTime(a: Report, b: Report): number {
  const [x, y] = [a.published ?? '~', b.published ?? '~'];
  if (x !== y) return x < y ? -1 : 1;
  const copied = Number(a.document !== a.original) - Number(b.document !== b.original);
  if (copied !== 0) return copied;
  return a.document < b.document ? -1 : a.document > b.document ? 1 : a.found.start - b.found.start;
}

function row(first: Report, list: readonly Report[], speaker: string | undefined): StatementRow {
  const { found, quote, language, published } = first;
  const said = <K extends 'act' | 'role' | 'addressee'>(key: K): string | undefined =>
    list.map((r) => r.found[key]).find((value) => value !== undefined);
  const [act, role, addressee] = [said('act'), said('role'), said('addressee')];
  const [words] = list.flatMap((r) => r.found.speakerWords ?? []).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return {
    id: `${first.document}:${found.start}`,
    ...(speaker !== undefined && { speaker }),
    ...(words !== undefined && { speakerWords: words }),
    ...(role !== undefined && { role }),
    mode: found.mode,
    ...(act !== undefined && { act }),
    quote,
    language,
    ...(published !== undefined && { date: published }),
    ...(addressee !== undefined && { addressee }),
    sources: [...new Set(list.map((r) => r.source))].sort(),
    documents: [...new Set(list.map((r) => r.document))].sort(),
    evidence: list.map((r) => ({ document: r.document, start: r.found.start, end: r.found.end, quote: r.found.quote, rule: r.found.rule })),
  };
}
