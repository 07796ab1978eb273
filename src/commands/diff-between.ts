import {
  bare,
  betweenMoments,
  type DiffRules,
  type Discrepancy,
  type Finding,
  type Look,
  type Ruled,
  ruled,
  ruleFor,
  type TableName,
  type Tables,
} from '../index.ts';
import { claimsOf, fails, isReport, lastDay, type Options, tell, tellUnknown, verdictsOf } from './diff-options.ts';
import { found } from './findings.ts';
import { list } from './listing.ts';
import { say } from './output.ts';
import type { State } from './state.ts';

/** Prints where the sources disagree, as far as the rules want to hear of it; whether that fails. */
export async function between(given: State, look: Look, rules: DiffRules, options: Options): Promise<boolean> {
  const { metric, verdict, all = false, failOn, format, columns, limit = Infinity } = options;
  // What programs read holds every pair.
  const forEyes = format === 'table' || isReport(format);
  const leftOut = all || !forEyes ? new Set<string>() : betweenMoments(await verdictsOf(given, ['updates']), look.claim);
  const { state, ruledOf } = underRules(given, look, rules, options.on ?? (await lastDay(given)));
  let failed = false;
  let farther = 0;
  const known = new Map<string, number>();
  const isWanted = (row: Discrepancy): boolean => {
    const { weight, known: reason } = ruledOf(row);
    const asked =
      (metric === undefined || row.metric === metric) &&
      (verdict === undefined ? all || row.verdict !== 'agrees' : row.verdict === verdict);
    if (asked && reason !== undefined) known.set(reason, (known.get(reason) ?? 0) + 1);
    if (!asked || weight === 'off') return false;
    if (fails({ found: row.verdict, ...(weight !== undefined && { weight }) }, failOn)) failed = true;
    if (leftOut.has(row.id)) farther++;
    return !leftOut.has(row.id);
  };
  const silent = verdict === undefined ? await missing(state, look, rules, metric) : [];
  if (silent.some((finding) => fails(finding, failOn))) failed = true;
  if (isReport(format) && !(format === 'markdown' && columns !== undefined)) {
    const rows: Discrepancy[] = [];
    for await (const row of state.rows('discrepancies')) if (isWanted(row) && rows.length < limit) rows.push(row);
    const weights = new Map(rows.map((row) => [row.id, ruledOf(row).weight]));
    const findings = (await found(state, rows, look)).map((finding): Finding => {
      const weight = weights.get(finding.id);
      return weight === undefined || weight === 'off' ? finding : { ...finding, weight };
    });
    await tell(state, [...findings, ...silent], format, 'Where the sources disagree', options);
  } else {
    await list(state, 'discrepancies', look, { ...options, format }, isWanted);
    for (const { why } of silent) say(why);
  }
  if (farther > 0 && forEyes && !isReport(format))
    say(`and ${farther} ${farther === 1 ? 'update' : 'updates'} between moments farther apart; see all with --all`);
  for await (const line of notAdding(state, look, metric)) say(line);
  await tellUnknown(given, metric);
  for (const [reason, count] of known) say(`${count} left alone: ${reason}`);
  return failed;
}

type UnderRules = { readonly state: State; readonly ruledOf: (row: Discrepancy) => Ruled };

/** The same state with verdicts as the rules leave them. */
function underRules(state: State, look: Look, rules: DiffRules, on: string | undefined): UnderRules {
  const judged = (row: Discrepancy): Ruled => {
    const [left, right] = [look.claim(row.left), look.claim(row.right)];
    return left === undefined || right === undefined
      ? { verdict: row.verdict }
      : ruled(row.verdict, [left, right], ruleFor(rules, row.metric), on);
  };
  const rows = async function* <T extends TableName>(table: T): AsyncGenerator<Tables[T][number]> {
    for await (const row of state.rows(table)) yield 'verdict' in row ? { ...row, verdict: judged(row).verdict } : row;
  };
  return { state: { ...state, rows }, ruledOf: judged };
}

/** Where a page does not add up by its own account; of no metric in particular. */
async function* notAdding(store: State, look: Look, metric: string | undefined): AsyncGenerator<string> {
  if (metric !== undefined) return;
  for await (const { kind, document, why, evidence } of store.rows('artefacts'))
    if (kind === 'arithmetic') yield `${look.document(document)} does not add up: « ${evidence[0]?.quote ?? ''} »: ${why}`;
}

/** The sources that must give a figure of a metric, and give none. */
async function missing(store: State, look: Look, rules: DiffRules, metric: string | undefined): Promise<readonly Finding[]> {
  const wanted = Object.entries(rules).flatMap(([name, { sources, severity }]) =>
    (metric === undefined || name === metric) && severity !== 'off' ? sources.map((source) => ({ name, source, severity })) : [],
  );
  if (wanted.length === 0) return [];
  const claims = await claimsOf(store, {});
  return wanted.flatMap(({ name, source, severity }): readonly Finding[] => {
    const told = claims.some(
      (claim) =>
        (name === '*' || claim.metric === name) &&
        claim.sources.some((id) => id === source || bare(look.source(id)).includes(bare(source))),
    );
    if (told) return [];
    const what = name === '*' ? 'any metric' : name;
    return [
      {
        ...{ id: `missing:${name}:${source}`, metric: name, found: 'missing' },
        why: `${source} gives no figure of ${what}.`,
        ...(severity === 'warning' && { weight: 'warning' }),
      },
    ];
  });
}
