import { bare, betweenMoments, type DiffRules, type Discrepancy, type Finding, type Look, type Ruled, ruled, ruleFor } from '../index.ts';
import { claimsOf, fails, isReport, type Options, tell, verdictsOf } from './diff-options.ts';
import { found } from './findings.ts';
import { list } from './listing.ts';
import { say } from './output.ts';
import type { State } from './state.ts';

/** Prints where the sources disagree, as far as the rules want to hear of it; whether that fails. */
export async function between(store: State, look: Look, rules: DiffRules, options: Options): Promise<boolean> {
  const { metric, verdict, all = false, failOn, format, columns, limit = Infinity } = options;
  // What programs read holds every pair.
  const forEyes = format === 'table' || isReport(format);
  const leftOut = all || !forEyes ? new Set<string>() : betweenMoments(await verdictsOf(store, ['updates']), look.claim);
  const on = options.on ?? (await lastDay(store));
  const judged = (row: Discrepancy): Ruled => {
    const [left, right] = [look.claim(row.left), look.claim(row.right)];
    return left === undefined || right === undefined
      ? { verdict: row.verdict }
      : ruled(row.verdict, [left, right], ruleFor(rules, row.metric), on);
  };
  let failed = false;
  let farther = 0;
  const known = new Map<string, number>();
  const isWanted = (row: Discrepancy): boolean => {
    const { verdict: stands, weight, known: reason } = judged(row);
    const asked =
      (metric === undefined || row.metric === metric) && (verdict === undefined ? all || stands !== 'agrees' : stands === verdict);
    if (asked && reason !== undefined) known.set(reason, (known.get(reason) ?? 0) + 1);
    if (!asked || weight === 'off') return false;
    if (fails({ found: stands, ...(weight !== undefined && { weight }) }, failOn)) failed = true;
    if (leftOut.has(row.id)) farther++;
    return !leftOut.has(row.id);
  };
  const silent = verdict === undefined ? await missing(store, look, rules, metric) : [];
  if (silent.some((finding) => fails(finding, failOn))) failed = true;
  if (isReport(format) && !(format === 'markdown' && columns !== undefined)) {
    const rows: Discrepancy[] = [];
    for await (const row of store.rows('discrepancies')) if (isWanted(row) && rows.length < limit) rows.push(row);
    const findings = (await found(store, rows, look)).map((finding, i): Finding => {
      const { verdict: stands, weight } = judged(rows[i] ?? { ...finding, left: '', right: '', verdict: 'agrees' });
      return { ...finding, found: stands, ...(weight !== undefined && weight !== 'off' && { weight }) };
    });
    await tell(store, [...findings, ...silent], format, 'Where the sources disagree', options);
  } else {
    await list(store, 'discrepancies', look, { ...options, format }, isWanted);
    for (const { why } of silent) say(why);
  }
  if (farther > 0 && forEyes && !isReport(format))
    say(`and ${farther} ${farther === 1 ? 'update' : 'updates'} between moments farther apart; see all with --all`);
  for await (const line of notAdding(store, look, metric)) say(line);
  for (const [reason, count] of known) say(`${count} left alone: ${reason}`);
  return failed;
}

/** Where a page does not add up by its own account; of no metric in particular. */
async function* notAdding(store: State, look: Look, metric: string | undefined): AsyncGenerator<string> {
  if (metric !== undefined) return;
  for await (const { kind, document, why, evidence } of store.rows('artefacts'))
    if (kind === 'arithmetic') yield `${look.document(document)} does not add up: « ${evidence[0]?.quote ?? ''} »: ${why}`;
}

// The newest day on a page stands for today: the same corpus gives the same answer on any day.
async function lastDay(store: State): Promise<string | undefined> {
  let last: string | undefined;
  for await (const { published } of store.rows('documents'))
    if (published !== undefined && /^\d{4}-\d\d-\d\d$/.test(published) && (last === undefined || published > last)) last = published;
  return last;
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
