import type { Discrepancy, Verdict } from '../model/tables.ts';
import type { Paint } from './table.ts';
import { tame } from './width.ts';

/** How often something stands. */
type Count = { readonly name: string; readonly count: number };

/** What a summary needs to know of a corpus. */
type Numbers = {
  readonly documents: number;
  readonly languages: readonly Count[];
  readonly published?: readonly [string, string];
  readonly sources: number;
  readonly entities: readonly Count[];
  readonly events: number;
  readonly happened?: readonly [string, string];
  readonly figures: number;
  readonly metrics: number;
  readonly statements: number;
  readonly verdicts: readonly Count[];
  /** How many documents repeat another, by the way they do it. */
  readonly copies: readonly Count[];
  readonly artefacts: number;
};

/** A copy in words: what it repeats, and how. */
export type Repeated = { readonly copy: string; readonly original: string; readonly relation: string };

/** A disagreement in words: the metric, both figures, and who gives them. */
export type Disagreement = Pick<Discrepancy, 'metric' | 'verdict'> & { readonly left: string; readonly right: string };

const VERDICTS: readonly (readonly [Verdict, string, string])[] = [
  ['contradicts', 'contradiction', 'contradictions'],
  ['updates', 'update', 'updates'],
  ['differs-in-scope', 'difference in scope', 'differences in scope'],
  ['refines', 'refinement', 'refinements'],
];

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const of = (list: readonly Count[], name: string): number => list.find((c) => c.name === name)?.count ?? 0;
const span = (ends: readonly [string, string] | undefined): string =>
  ends === undefined ? '' : ends[0] === ends[1] ? `, ${ends[0]}` : `, ${ends[0]} to ${ends[1]}`;

/** A corpus in a few lines, for people. */
export function* summary(
  corpus: Numbers,
  repeated: readonly Repeated[],
  disagreements: readonly Disagreement[],
  paint: Paint,
): Generator<string> {
  const {
    documents,
    languages,
    published,
    sources,
    entities,
    events,
    happened,
    figures,
    metrics,
    statements,
    verdicts,
    copies,
    artefacts,
  } = corpus;
  const line = (head: string, rest: string): string => `  ${paint.bold(head)}${paint.dim(rest)}`;
  yield line(
    counted(documents, 'document', 'documents'),
    ` in ${languages.map(({ name, count }) => `${name} ${count}`).join(' · ')}${span(published)}; ${counted(sources, 'source', 'independent sources')}`,
  );
  const slips = counted(artefacts, 'slip', 'slips');
  if (copies.length === 0 && artefacts > 0) yield line(slips, ' of copies and translations');
  if (copies.length > 0) {
    yield line(
      counted(
        copies.reduce((sum, { count }) => sum + count, 0),
        'copy',
        'copies',
      ),
      `: ${copies.map(({ name, count }) => `${name} ${count}`).join(' · ')}${artefacts === 0 ? '' : `; ${slips} of copies and translations`}`,
    );
    for (const { copy, original, relation } of repeated) yield `    ${tame(copy)} ${paint.dim(`${relation} of`)} ${tame(original)}`;
  }
  yield line(counted(events, 'event', 'events'), span(happened));
  yield line(
    `${counted(of(entities, 'person'), 'person', 'people')} · ${counted(of(entities, 'body'), 'body', 'bodies')} · ${counted(of(entities, 'place'), 'place', 'places')}`,
    '',
  );
  yield line(counted(figures, 'figure', 'figures'), ` of ${counted(metrics, 'metric', 'metrics')}`);
  yield line(counted(statements, 'statement', 'statements'), '');
  const found = VERDICTS.filter(([verdict]) => of(verdicts, verdict) > 0);
  const words = found.map(([verdict, one, many]) => {
    const text = counted(of(verdicts, verdict), one, many);
    return verdict === 'contradicts' ? paint.red(text) : text;
  });
  yield `  ${words.length === 0 ? 'no disagreement' : words.join(' · ')}`;
  for (const { metric, verdict, left, right } of disagreements) {
    yield `    ${paint.yellow(tame(metric))}: ${tame(left)} ${paint.dim(verdict)} ${tame(right)}`;
  }
}
