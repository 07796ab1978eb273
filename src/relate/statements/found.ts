import type { Origin, StatementFact, StatementFound } from '../../model/fact.ts';
import type { StatementMention } from '../../model/mention.ts';
import type { Reading } from '../../model/reading.ts';
import { bare } from '../../text/fold.ts';

const REACH = 200;

/** What a reading reports of what was said: one fact for each speaker. */
export function statementFacts(reading: Reading, origin: Origin): readonly StatementFact[] {
  const roleOf = roles(reading);
  const bySpeaker = new Map<string, { readonly speaker: string | undefined; readonly statements: StatementFound[] }>();
  for (const statement of reading.statements) {
    const speaker = statement.speaker?.entity;
    const key =
      speaker ??
      (statement.speaker === undefined ? `said ${bare(statement.quote).slice(0, REACH)}` : `words ${bare(statement.speaker.quote)}`);
    const entry = bySpeaker.get(key) ?? { speaker, statements: [] };
    entry.statements.push(found(statement, roleOf(statement), valuesIn(statement, reading)));
    bySpeaker.set(key, entry);
  }
  return [...bySpeaker].map(([key, { speaker, statements }]) => ({
    table: 'statement',
    key,
    document: reading.id,
    body: { ...origin, ...(speaker !== undefined && { speaker }), statements },
  }));
}

function found(statement: StatementMention, role: string | undefined, values: readonly string[]): StatementFound {
  const { start, end, quote, rule, content, mode, act, speaker, addressee } = statement;
  return {
    ...{ start, end, quote, rule, content, mode },
    ...(act !== undefined && { act }),
    ...(speaker !== undefined && { speakerWords: speaker.quote }),
    ...(role !== undefined && { role }),
    ...(addressee !== undefined && { addressee: addressee.quote }),
    ...(values.length > 0 && { values }),
  };
}

/** Small numbers are in too many statements to tell one from another, and so are durations. */
const TELLING = 10;
const OF_TIME: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);

function valuesIn({ content }: StatementMention, { figures }: Reading): readonly string[] {
  const values = figures.flatMap(({ start, end, value, unit = '' }) => {
    const telling = value >= TELLING && !OF_TIME.has(unit) && content.some((span) => span.start <= start && end <= span.end);
    return telling ? [/^(?:[A-Z]{3}|percent)$/u.test(unit) ? `${value} ${unit}` : `${value}`] : [];
  });
  return [...new Set(values)].sort();
}

// The role that stands in the words of the speaker, else the first one the speaker is given on the page.
function roles({ people }: Reading): (statement: StatementMention) => string | undefined {
  const byEntity = new Map<string, string>();
  const byStart = new Map<number, string>();
  for (const { start, entity, roles: [role] = [] } of people) {
    if (role === undefined) continue;
    byStart.set(start, role);
    if (entity !== undefined && !byEntity.has(entity)) byEntity.set(entity, role);
  }
  return ({ speaker }) => {
    if (speaker === undefined) return undefined;
    for (let at = speaker.start; at < Math.min(speaker.end, speaker.start + REACH); at++) {
      const role = byStart.get(at);
      if (role !== undefined) return role;
    }
    return speaker.entity === undefined ? undefined : byEntity.get(speaker.entity);
  };
}
