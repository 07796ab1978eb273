import {
  type Claim,
  type Discrepancy,
  type Evidence,
  type Finding,
  type FindingFormat,
  githubFindings,
  junitFindings,
  type LockedClaim,
  type Look,
  markdownFindings,
  type Side,
  type Spot,
  sarifFindings,
  VERSION,
} from '../index.ts';
import { print } from './output.ts';
import type { State } from './state.ts';

/** A form in which findings are printed with both their sides. */
export type Report = FindingFormat | 'markdown';

type Told = { readonly title: string; readonly metrics: Iterable<string>; readonly isFailure: (finding: Finding) => boolean };

/** Prints findings for people or programs that look after a corpus. */
export async function report(findings: readonly Finding[], format: Report, { title, metrics, isFailure }: Told): Promise<void> {
  const pieces = {
    github: () => githubFindings(findings),
    junit: () => junitFindings(findings, metrics, isFailure),
    sarif: () => sarifFindings(findings, VERSION),
    markdown: () => markdownFindings(findings, title),
  }[format]();
  for (const piece of pieces) await print(piece);
}

/** Discrepancies as findings. */
export async function found(store: State, rows: readonly Discrepancy[], look: Look): Promise<readonly Finding[]> {
  const claims = rows.flatMap(({ left, right }) => [left, right].flatMap((id) => look.claim(id) ?? []));
  const sideOf = await sides(store, claims, look);
  return rows.map(({ id, metric, verdict, why, left: a, right: b }) => {
    const [left, right] = [a, b].map((claim) => sideOf(look.claim(claim)));
    return { id, metric, found: verdict, why, ...(left !== undefined && { left }), ...(right !== undefined && { right }) };
  });
}

/** A look-up of the side that a claim is, for some claims. Each document that says one of them is opened once. */
export async function sides(store: State, claims: Iterable<Claim>, look: Look): Promise<(claim: Claim | undefined) => Side | undefined> {
  const wanted = new Map<string, Evidence[]>();
  for (const { evidence } of new Set(claims)) {
    const [said] = evidence;
    if (said === undefined) continue;
    const list = wanted.get(said.document) ?? [];
    list.push(said);
    wanted.set(said.document, list);
  }
  const files = await filesOf(store);
  const spots = new Map<Evidence, Spot>();
  for (const [document, list] of wanted) {
    const file = files.get(document);
    if (file === undefined) continue;
    const places = new Map((await store.reading(document))?.figures.map(({ start, end, place }) => [`${start} ${end}`, place]));
    for (const said of list) spots.set(said, { file, ...places.get(`${said.start} ${said.end}`) });
  }
  return (claim) => {
    if (claim === undefined) return undefined;
    const [said] = claim.evidence;
    const spot = (said && spots.get(said)) ?? fileOnly(files.get(claim.documents[0] ?? ''));
    return {
      claim,
      sources: [...new Set(claim.sources.map(look.source))],
      ...(said !== undefined && { quote: said.quote }),
      ...(spot !== undefined && { spot }),
    };
  };
}

/** The side that a claim of an earlier state is; where it stood in its file is not known any more. */
export function sideOfLocked({ quote, ...claim }: LockedClaim): Side {
  const [file] = claim.documents;
  return {
    claim: { ...claim, evidence: quote === undefined ? [] : [{ quote }] },
    sources: claim.documents,
    ...(quote !== undefined && { quote }),
    ...(file !== undefined && { spot: { file } }),
  };
}

const fileOnly = (file: string | undefined): Spot | undefined => (file === undefined ? undefined : { file });

/** The files or addresses of all documents by id. */
export async function filesOf(store: State): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const { id, path, url } of store.rows('documents')) {
    const file = path ?? url;
    if (file !== undefined) files.set(id, file);
  }
  return files;
}
