import type { SegmentedDocument } from '../../../model/document.ts';
import { daysOf } from '../../../model/edtf.ts';
import type { DateValue, EventMention, EventStatus } from '../../../model/mention.ts';
import type { EventType } from '../../../model/packs/events.ts';
import { quoted, type Span } from '../../../model/span.ts';
import type { Attached } from './attach.ts';
import { between } from './named.ts';
import { takingPart } from './participants.ts';
import type { Prepared } from './prepared.ts';
import { summaryOf } from './summary.ts';

/** The mention of an event told in a sentence. */
export function mentionOf(
  document: SegmentedDocument,
  told: Prepared,
  event: Attached & { readonly type: EventType },
  treaty: string | undefined,
): EventMention {
  const { mention } = event.date;
  return {
    ...quoted(document.text, spanOf(told, event)),
    rule: event.trigger.rule,
    ...beginning(dateOf(mention), event.type),
    type: typeOf(told, event, treaty),
    status: statusOf(told, event, document.published?.edtf),
    ...(event.former !== undefined && { former: event.former }),
    when: { start: mention.start, end: mention.end },
    trigger: triggerOf(document.text, told, event),
    summary: summaryOf(told.view, event, told.named, told.lexicon),
    ...takingPart(told.view, event, told.named, treaty, told.lexicon),
  };
}

/** Longer sentences are none that could be printed: the words around the act stand for them. */
const LONGEST = 2000;
const AROUND = 60;

/** The sentence of an event. */
export function spanOf({ sentence, view }: Prepared, { trigger, date }: Pick<Attached, 'trigger' | 'date'>): Span {
  if (sentence.end - sentence.start <= LONGEST) return { start: sentence.start, end: sentence.end };
  const from = Math.max(0, Math.min(trigger.whole.from, date.from) - AROUND);
  const to = Math.min(view.tokens.length, Math.max(trigger.whole.to, date.to) + AROUND);
  return { start: view.tokens[from]?.start ?? sentence.start, end: view.tokens[to - 1]?.end ?? sentence.end };
}

/** The value of a date alone. */
export const dateOf = ({ edtf, granularity, certainty, time }: DateValue): DateValue => ({
  edtf,
  granularity,
  certainty,
  ...(time !== undefined && { time }),
});

/** What lasts from a day on goes on; anything else is of that day: « s'ouvrira à partir du 5 mai ». */
const LASTING: ReadonlySet<EventType> = new Set<EventType>(['negotiation', 'preparation']);

const beginning = (date: DateValue, type: EventType): DateValue =>
  LASTING.has(type) || !date.edtf.endsWith('/..') ? date : { ...date, edtf: date.edtf.slice(0, -3) };

/** The words of a trigger. */
export function triggerOf(text: string, { view }: Prepared, { trigger }: Pick<Attached, 'trigger'>) {
  const span: Span = { start: view.tokens[trigger.from]?.start ?? 0, end: view.tokens[trigger.to - 1]?.end ?? 0 };
  return quoted(text, span);
}

/** What is launched of a treaty is its negotiation. */
function typeOf(told: Prepared, event: Attached & { readonly type: EventType }, treaty: string | undefined): EventType {
  if (event.type !== 'launch') return event.type;
  const { view, named } = told;
  const verb = view.tokens[event.trigger.from]?.start ?? 0;
  const isSubject = treaty !== undefined && between(named, { start: verb - 20, end: verb }).some((n) => n.kind === 'treaty');
  return isSubject ? 'negotiation-start' : event.type;
}

/** Planned or happened: by the day of publication, and where that leaves it open by tense and words. */
function statusOf({ view, lexicon }: Prepared, { date, trigger, nominal, moved }: Attached, published: string | undefined): EventStatus {
  if (moved === true) return 'planned';
  const [days, day] = [daysOf(date.mention.edtf), daysOf(published ?? '')];
  if (days?.first !== undefined && day?.last !== undefined && days.first > day.last) return 'planned';
  if (days?.last !== undefined && day?.first !== undefined && days.last < day.first) return 'happened';
  if (trigger.stand === 'future') return 'planned';
  const isPlanned = (i: number): boolean => lexicon.planned.at(view.tokens, i) !== undefined;
  const before = Array.from({ length: 5 }, (_, back) => date.from - 1 - back);
  if (nominal && before.some((i) => i >= 0 && isPlanned(i))) return 'planned';
  return published === undefined && trigger.stand === 'infinitive' ? 'planned' : 'happened';
}
