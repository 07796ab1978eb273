// « Elle a promis une aide », « Presentó su dimisión »: who is told of without a name is named in the sentence before.
import type { EventMention, PersonMention } from '../../../model/mention.ts';
import { phraseTokens } from '../../../text/tokens/tokens.ts';
import type { Prepared } from './prepared.ts';
import type { Trigger } from './triggers.ts';

/** Whom a pronoun in this paragraph or the next means: the one person named in the sentence before. */
export type Meant = { readonly block: number; readonly person: string; readonly name: string };

/** Who may be meant after a sentence. */
export function meantAfter(
  { sentence, named: near }: Prepared,
  before: Meant | undefined,
  people: readonly PersonMention[],
): Meant | undefined {
  const persons = [...new Set(near.filter(({ kind }) => kind === 'person').map(({ entity }) => entity))];
  const [person] = persons;
  if (person === undefined) return before?.block === sentence.block ? before : undefined;
  if (persons.length > 1) return undefined;
  if (before?.person === person) return { ...before, block: sentence.block };
  const names = people.filter(({ entity, form }) => entity === person && form === 'name').map(({ quote }) => quote);
  return { block: sentence.block, person, name: names.reduce((a, b) => (b.length > a.length ? b : a), '') };
}

/** An event with who is meant by the pronoun at the head of its sentence, or by a verb without a subject, in its line and among those who take part. */
export function ofPronoun(event: EventMention, trigger: Trigger, told: Prepared, meant: Meant | undefined): EventMention {
  const { sentence, lexicon } = told;
  if (meant === undefined || sentence.block - meant.block > 1) return event;
  const pronoun = lexicon.pronouns.at(sentence.tokens, 0);
  const others = event.participants.some((id) => id !== meant.person && told.named.some((n) => n.kind === 'person' && n.entity === id));
  const isDropped = pronoun === undefined && !others && isWithoutSubject(event, trigger, told);
  if (pronoun === undefined && !isDropped) return event;
  const participants = event.participants.includes(meant.person) ? event.participants : [meant.person, ...event.participants];
  return { ...event, participants, summary: meant.name === '' ? event.summary : named(event.summary, meant.name, isDropped, told) };
}

/** Whether a line begins with its verb, and what follows is no subject: « Presentó su dimisión ». */
function isWithoutSubject({ summary }: EventMention, { whole }: Trigger, { view: { tokens }, lexicon }: Prepared): boolean {
  const { dropped, auxiliaries } = lexicon;
  if (dropped === undefined) return false;
  const first = phraseTokens(summary)[0]?.lower;
  const at = [whole.from - 2, whole.from - 1, whole.from].find((i) => i >= 0 && tokens[i]?.lower === first);
  if (at === undefined) return false;
  for (let i = at; i < whole.from; i++) if (auxiliaries.at(tokens, i) === undefined && dropped.at(tokens, i) === undefined) return false;
  return dropped.at(tokens, whole.to) !== undefined || dropped.at(tokens, at + 1) !== undefined;
}

function named(summary: string, name: string, isDropped: boolean, { lexicon }: Prepared): string {
  const list = phraseTokens(summary);
  if (isDropped) return `${name} ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`;
  const pronoun = lexicon.pronouns.at(list, 0);
  const next = pronoun === undefined ? undefined : list[pronoun.end];
  return next === undefined ? summary : `${name}${next.spaced ? ' ' : ''}${summary.slice(next.start)}`;
}
