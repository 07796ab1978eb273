import type { ClaimFact, ClaimFound, Origin } from '../../model/fact.ts';
import type { FigureMention } from '../../model/mention.ts';
import type { Metric, Profile } from '../../model/profile.ts';
import type { Reading } from '../../model/reading.ts';
import { lowered } from '../../text/fold.ts';
import { cover, frameOf, sentenceOf } from './cover.ts';
import { placed } from './placed.ts';

/** The series a figure belongs to: its metric, else what it counts. Bare numbers belong to none. */
const seriesOf = ({ metric, unit }: FigureMention): string | undefined =>
  metric ?? (unit === undefined ? undefined : `unit:${lowered(unit)}`);

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
  return [...series].map(([key, claims]) => ({ table: 'claim', key, document: reading.id, body: { ...origin, claims } }));
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
    const scope = metric?.per === 'place' ? near : undefined;
    const stage = metric?.stage ?? (status === 'planned' ? 'expected' : undefined);
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
