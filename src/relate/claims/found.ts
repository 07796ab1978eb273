import type { ClaimFact, ClaimFound, Origin } from '../../model/fact.ts';
import type { FigureMention } from '../../model/mention.ts';
import type { Metric, Profile } from '../../model/profile.ts';
import type { Reading } from '../../model/reading.ts';
import { holds, type Span } from '../../model/span.ts';
import { lowered } from '../../text/fold.ts';
import { counted, countOf } from './counted.ts';
import { cover, frameOf, sentenceOf } from './cover.ts';
import { marksOf } from './marks.ts';
import { placed } from './placed.ts';

/** The series a figure belongs to: its metric, else what it counts, in whatever language. Bare numbers belong to none. */
const seriesOf = ({ metric, counts, unit }: FigureMention): string | undefined =>
  metric ?? counted(counts) ?? (unit === undefined ? undefined : `unit:${lowered(unit)}`);

/** What a reading says in figures: one fact for each metric. */
export function claimFacts(reading: Reading, origin: Origin, profile: Profile): readonly ClaimFact[] {
  const metrics = new Map(profile.metrics.map((m) => [m.id, m]));
  const claim = claimOf(reading, origin, profile);
  const series = new Map<string, ClaimFound[]>();
  for (const figure of reading.figures) {
    const key = seriesOf(figure);
    if (key === undefined) continue;
    const list = series.get(key) ?? [];
    list.push(claim(figure, metrics.get(key)));
    series.set(key, list);
  }
  const inTitle = titleOf(reading);
  const marks = reading.figures.some(({ metric, counts }) => metric === undefined && counts !== undefined)
    ? marksOf(reading, profile)
    : undefined;
  return [...series].map(([key, claims]) => ({
    table: 'claim',
    key,
    document: reading.id,
    body: {
      ...origin,
      ...(countOf(key) !== undefined && marks !== undefined && { marks }),
      claims: claims.map((claim) => (inTitle(claim) ? asBelow(claim, claims) : claim)),
    },
  }));
}

const titleOf = ({ blocks }: Reading): ((span: Span) => boolean) => {
  const titles = blocks.filter((b) => b.role === 'title');
  return (span) => titles.some((title) => holds(title, span));
};

// A headline drops the qualifier: « 900 athletes enter » above « more than 900 athletes ».
function asBelow(claim: ClaimFound, claims: readonly ClaimFound[]): ClaimFound {
  const below = claims.filter((c) => c.start > claim.start && c.value === claim.value);
  const [first] = below;
  if (claim.bound !== 'exactly' || first === undefined || below.some((c) => c.bound === 'exactly')) return claim;
  return { ...claim, bound: first.bound, ...(first.high !== undefined && { high: first.high }) };
}

function claimOf(reading: Reading, origin: Origin, profile: Profile): (figure: FigureMention, metric: Metric | undefined) => ClaimFound {
  const speakerAt = cover(reading.statements.flatMap((s) => s.content.map((span) => ({ ...span, of: s.speaker?.entity }))));
  const statusAt = cover(reading.events.map((e) => ({ start: e.start, end: e.end, of: e.status })));
  const placeAt = placed(reading, profile);
  return (figure, metric) => {
    const { start, end, quote, rule, value, high, bound, unit, asOf } = figure;
    const sentence = sentenceOf(reading.text, start);
    const speaker = speakerAt(figure);
    const status = statusAt(figure);
    const near = placeAt(figure, sentence);
    const scope = figure.scope ?? (metric?.per === 'place' ? near : undefined);
    const stage = figure.stage ?? metric?.stage ?? (status === 'planned' ? 'expected' : undefined);
    const moment = asOf ?? origin.published;
    return {
      ...{ start, end, quote, rule, value, bound, sentence },
      ...(high !== undefined && { high }),
      ...(unit !== undefined && { unit }),
      ...(moment !== undefined && { asOf: moment }),
      asOfCertainty: asOf === undefined ? 'implied' : 'stated',
      ...(stage !== undefined && { stage }),
      ...(scope !== undefined && { scope }),
      ...(speaker !== undefined && { speaker }),
      ...(figure.metric === undefined && { frame: frameOf(reading.text, figure, sentence) }),
    };
  };
}
