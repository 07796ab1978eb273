import { byDate } from '../../model/edtf.ts';
import type { ClaimFact, ClaimFound, Finishing } from '../../model/fact.ts';
import { isMoving, type Metric } from '../../model/profile.ts';
import type { Claim, Evidence } from '../../model/tables.ts';
import { momentOrder, yearOf } from './moment.ts';
import { type Shown, shown } from './together.ts';
import { unitId } from './units.ts';

/** Claims that differ in nothing but their speaker; `id` is theirs without the speaker. */
export type Position = {
  readonly id: string;
  readonly claims: readonly [Claim, ...Claim[]];
  /** Of a series without a metric: the words around its figures. */
  readonly frames: readonly (readonly string[])[];
};

/** The claims of a series, and what pages that give two of them show. */
export type Series = { readonly positions: readonly Position[]; readonly shown: Shown };

/** A figure with its moment and the position it was put in. */
type Placed = { readonly found: ClaimFound; readonly position: string };

type Draft = {
  readonly id: string;
  readonly position: string;
  readonly speaker: string | undefined;
  readonly figures: (Placed & { readonly document: string; readonly language: string; readonly published: string | undefined })[];
  readonly documents: Set<string>;
  readonly sources: Set<string>;
};

/** Joins the figures of one series into claims: one for each number, bound, moment, scope and speaker. */
export function gather(group: readonly [ClaimFact, ...ClaimFact[]], metric: Metric | undefined, finishing: Finishing): Series {
  const drafts = new Map<string, Draft>();
  const pages = shown(metric);
  for (const { key, document, body } of group) {
    const published = finishing.published(document, body.published);
    const dated = momentOn(body.claims);
    const told = body.claims.filter((claim) => !finishing.changed(document, claim));
    const figures = told.map((claim): Placed => {
      const found = seenFrom(published, dated(claim), metric);
      return { found, position: positionOf(key, found, metric, finishing.original(document)) };
    });
    pages.page(figures.map((f) => f.found));
    for (const figure of figures) {
      const speaker = figure.found.speaker === undefined ? undefined : finishing.entity(figure.found.speaker);
      const id = speaker === undefined ? figure.position : `${figure.position}:${speaker}`;
      const draft = drafts.get(id) ?? { id, position: figure.position, speaker, figures: [], documents: new Set(), sources: new Set() };
      drafts.set(id, draft);
      draft.figures.push({ ...figure, document, language: body.language, published });
      draft.documents.add(document);
      draft.sources.add(finishing.source(document, body.source));
    }
  }
  const positions = new Map<string, { readonly claims: [Claim, ...Claim[]]; readonly frames: (readonly string[])[] }>();
  for (const draft of [...drafts.values()].sort(byId)) {
    const claim = claimOf(draft, group[0].key);
    const position = positions.get(draft.position);
    const frames = draft.figures.slice(0, FRAMES).flatMap((f) => (f.found.frame === undefined ? [] : [f.found.frame]));
    if (position === undefined) positions.set(draft.position, { claims: [claim], frames });
    else {
      position.claims.push(claim);
      position.frames.push(...frames);
    }
  }
  return { positions: [...positions].map(([id, position]) => ({ id, ...position })), shown: pages };
}

const FRAMES = 4;

// What a page says twice, once with its moment, it says once: a caption repeats a paragraph.
function momentOn(claims: readonly ClaimFound[]): (claim: ClaimFound) => ClaimFound {
  const keyOf = ({ value, high, bound, unit }: ClaimFound): string => [value, high, bound, unit].join(' ');
  const stated = new Map<string, ClaimFound>();
  for (const claim of claims) if (claim.asOfCertainty === 'stated' && !stated.has(keyOf(claim))) stated.set(keyOf(claim), claim);
  return (claim) => {
    const twin = claim.asOfCertainty === 'implied' ? stated.get(keyOf(claim)) : undefined;
    if (twin?.asOf === undefined || (claim.speaker !== undefined && twin.speaker !== undefined && claim.speaker !== twin.speaker))
      return claim;
    const speaker = claim.speaker ?? twin.speaker;
    return { ...claim, asOf: twin.asOf, asOfCertainty: 'stated', ...(speaker !== undefined && { speaker }) };
  };
}

// The day of publication is the moment of what says none; what is told of a day to come, or before it can be counted, is expected.
function seenFrom(published: string | undefined, told: ClaimFound, metric: Metric | undefined): ClaimFound {
  const claim = published === undefined || told.asOfCertainty === 'stated' ? told : { ...told, asOf: published };
  const ahead = published !== undefined && momentOrder(published, claim.asOf) === 'before';
  const early = metric?.opens !== undefined && momentOrder(claim.asOf, metric.opens) === 'before';
  return ahead || early ? { ...claim, stage: claim.stage ?? 'expected' } : claim;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

// Only a number that moves is another claim at another moment; one of no metric speaks of what its page speaks of.
function positionOf(
  key: string,
  { value, high, bound, unit, asOf, scope, stage }: ClaimFound,
  metric: Metric | undefined,
  document: string,
): string {
  const number = bound === 'exactly' ? `${value}` : `${bound}-${value}${high === undefined ? '' : `-${high}`}`;
  const timed = metric !== undefined && (isMoving(metric) || metric.stage === 'expected'); // an expectation is one of its day
  const moment = timed ? asOf : metric?.course === 'yearly' ? yearOf(asOf) : undefined;
  const parts = [
    key,
    number,
    unitId(unit),
    moment,
    scope,
    stage === 'denied' ? stage : undefined,
    metric === undefined ? document : undefined,
  ];
  return parts.filter((p) => p !== undefined).join(':');
}

function claimOf({ id, speaker, figures, documents, sources }: Draft, metric: string): Claim {
  const [first = figures[0]] = [...figures].sort(
    (a, b) => byText(a.published ?? '~', b.published ?? '~') || byText(a.document, b.document),
  );
  if (first === undefined) throw new Error(`${id} has no figures`);
  const { value, high, bound, unit, scope } = first.found;
  const moments = figures.flatMap(({ found }) => (found.asOf === undefined ? [] : [{ asOf: found.asOf, certainty: found.asOfCertainty }]));
  const stated = moments.filter((m) => m.certainty === 'stated');
  const moment = [...(stated.length > 0 ? stated : moments)].sort((a, b) => byDate(a.asOf, b.asOf))[0];
  const { stage } = first.found;
  return {
    id,
    metric,
    value,
    ...(high !== undefined && { high }),
    bound,
    ...(unit !== undefined && { unit }),
    ...(moment !== undefined && { asOf: moment.asOf }),
    asOfCertainty: moment?.certainty ?? 'implied',
    ...(scope !== undefined && { scope }),
    ...(stage !== undefined && figures.every((f) => f.found.stage === stage) && { stage }),
    ...(speaker !== undefined && { speaker }),
    sources: [...sources].sort(byText),
    documents: [...documents].sort(byText),
    language: first.language,
    evidence: figures.map(evidenceOf),
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const evidenceOf = ({ found: { start, end, quote, rule }, document }: Draft['figures'][number]): Evidence => ({
  document,
  start,
  end,
  quote,
  rule,
});
