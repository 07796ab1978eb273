import type { EntityFact, FormFound, Origin } from '../../model/fact.ts';
import type { Reading } from '../../model/reading.ts';
import { byPlace } from '../../model/span.ts';
import { bare } from '../../text/fold.ts';
import { languageAt } from '../../text/language-at.ts';
import type { OfficeReader } from '../../text/words/office-words.ts';
import { postOf } from './posts.ts';

type Kind = EntityFact['body']['kind'];

/** What a reading says of persons, bodies, places, treaties and named events: one fact for each. */
export function entityFacts(reading: Reading, origin: Origin, officeOf: OfficeReader = () => undefined): readonly EntityFact[] {
  const found = new Map<string, { readonly kind: Kind; readonly mentions: FormFound[] }>();
  const put = (id: string, kind: Kind, mention: FormFound): void => {
    const entry = found.get(id) ?? { kind, mentions: [] };
    entry.mentions.push(mention);
    found.set(id, entry);
  };
  const languageOf = languageAt(reading.blocks);
  const homes = new Map(reading.names.map((n) => [bare(n.quote), n.entity]));
  const mentions = [
    ...reading.people.flatMap((p) => (p.entity === undefined ? [] : [{ ...p, entity: p.entity, kind: 'person' as const }])),
    ...reading.names.map((n) => ({ ...n, form: 'name' as const })),
  ].sort(byPlace);
  for (const mention of mentions) {
    const { start, end, quote, rule, form } = mention;
    const person = mention.kind === 'person' ? mention : undefined;
    const language = languageOf(start);
    const home = person?.affiliation === undefined ? undefined : homes.get(bare(person.affiliation));
    const posts = (person?.roles ?? []).flatMap((role) => postOf(role, language ?? reading.language, home, officeOf) ?? []);
    put(mention.entity, mention.kind, {
      ...{ start, end, quote, rule, form },
      ...(person?.name !== undefined && { name: person.name }),
      ...(person?.roles !== undefined && { roles: person.roles }),
      ...(person?.affiliation !== undefined && { affiliation: person.affiliation }),
      ...(posts.length > 0 && { posts }),
      ...(language !== undefined && language !== reading.language && { language }),
    });
  }
  return [...found].map(([key, body]) => ({ table: 'entity', key, document: reading.id, body: { ...origin, ...body } }));
}
