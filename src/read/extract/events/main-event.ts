// A page that dates nothing still tells something: its main event is dated by its dateline or publication, as a guess.
import type { SegmentedDocument } from '../../../model/document.ts';
import { daysOf, shifted } from '../../../model/edtf.ts';
import type { DateMention, DateValue, EventMention } from '../../../model/mention.ts';
import type { EventType } from '../../../model/packs/events.ts';
import { quoted, type Span } from '../../../model/span.ts';
import { dateOf, spanOf, triggerOf } from './mention-of.ts';
import { between } from './named.ts';
import { takingPart } from './participants.ts';
import type { Prepared } from './prepared.ts';
import { summaryOf } from './summary.ts';
import type { Trigger } from './triggers.ts';

/** What can be the news of the day without a date beside it. */
const NEWS: ReadonlySet<EventType> = new Set<EventType>([
  'adoption',
  'agreement',
  'appeal',
  'appointment',
  'arrest',
  'attack',
  'award',
  'ceremony',
  'competition',
  'conference',
  'meeting',
  'press-conference',
  'ratification',
  'reception',
  'rehearsal',
  'resignation',
  'signing',
  'verdict',
  'visit',
]);

/** What a page tells once: where it dates one, a telling without a date is of that one and no news of the day. */
const ONCE: ReadonlySet<string> = new Set<EventType>(['adoption', 'ratification', 'signing']);

/** How near before a verb its subject stands, in tokens. */
const SUBJECT = 6;
/** Days before publication in which a dated event is the news. */
const FRESH = 3;

/** The main event of a page none of whose dated events is its news; `heads` are its first sentences. */
export function mainEvent(
  document: SegmentedDocument,
  heads: readonly Prepared[],
  dated: readonly EventMention[],
  dates: readonly DateMention[],
  treaty: string | undefined,
): EventMention | undefined {
  const moment = momentOf(document, dates);
  if (moment === undefined || dated.some((event) => isNews(event, moment.value.edtf))) return undefined;
  for (const [at, told] of heads.entries()) {
    const said = saidAt(told, heads[at + 1], moment.value.edtf);
    const day = said?.value.edtf ?? moment.value.edtf;
    if (told.view.dates.some(({ mention }) => mention.granularity === 'day' && mention.edtf !== day)) continue;
    const trigger = told.triggers.find(
      (t) =>
        isTold(t) &&
        hasSubject(told, t) &&
        !told.isQuoted(t.whole.from) &&
        !dated.some((d) => d.type === t.type && (ONCE.has(d.type) || d.start === told.sentence.start)),
    );
    if (trigger?.type === undefined) continue;
    const { value, when } = said ?? moment;
    const date = { from: trigger.whole.from, to: trigger.whole.from, mention: { ...told.sentence, ...value, quote: '', rule: '' } };
    const event = { trigger, date, nominal: false, setting: false };
    const { participants, places, meanings } = takingPart(told.view, event, told.named, treaty, told.lexicon);
    if (!told.named.some(({ kind, entity }) => (kind === 'person' || kind === 'body') && participants.includes(entity))) continue;
    return {
      ...quoted(document.text, spanOf(told, event)),
      rule: trigger.rule,
      ...value,
      type: trigger.type,
      status: 'happened',
      ...(when !== undefined && { when }),
      trigger: triggerOf(document.text, told, event),
      summary: summaryOf(told.view, event, told.named, told.lexicon),
      participants,
      places,
      ...(meanings !== undefined && { meanings }),
    };
  }
  return saidEvent(document, heads, dated, moment.value.edtf, treaty);
}

/** How many sentences from the head of a page, or from its first paragraph, may hold what it is about. */
const OPENING = 3;

/** "Unemployment fell to 4.1%, the office said on Tuesday": of a page that tells no other news, what is said of its day. */
function saidEvent(
  document: SegmentedDocument,
  heads: readonly Prepared[],
  dated: readonly EventMention[],
  published: string,
  treaty: string | undefined,
): EventMention | undefined {
  const body = heads.findIndex(({ role }) => role === 'paragraph');
  for (const [at, told] of heads.slice(0, Math.max(OPENING, body + 1)).entries()) {
    const said = told.role === 'title' ? undefined : saidAt(told, heads[at + 1], published);
    const whole = { from: 0, to: 1 };
    const verb = said === undefined ? undefined : said.by === told ? said.verb : (told.triggers.find(isSaying)?.whole ?? whole);
    if (said === undefined || verb === undefined || told.isQuoted(0)) continue;
    if (dated.some(({ start, edtf }) => start === told.sentence.start || edtf === said.value.edtf)) continue;
    const trigger: Trigger = { ...NO_ACT, ...verb, whole: verb };
    const date = { from: verb.from, to: verb.from, mention: { ...told.sentence, ...said.value, quote: '', rule: '' } };
    const event = { trigger, date, nominal: false, setting: true };
    const { participants, places, meanings } = takingPart(told.view, event, told.named, treaty, told.lexicon);
    if (participants.length === 0) continue;
    return {
      ...quoted(document.text, spanOf(told, event)),
      rule: 'event.said',
      ...said.value,
      type: 'statement',
      status: 'happened',
      ...(said.when !== undefined && { when: said.when }),
      trigger: triggerOf(document.text, told, event),
      summary: summaryOf(
        told.view,
        isLed(told, verb) ? event : { ...event, trigger: CONTENT, setting: false, date: { ...date, from: 0, to: 0 } },
        told.named,
        told.lexicon,
      ),
      participants,
      places,
      ...(meanings !== undefined && { meanings }),
    };
  }
  return undefined;
}

/** Whether a sentence opens with who says it: what is said stands first otherwise, and alone is the line. */
const isLed = ({ view }: Prepared, verb: Trigger['whole']): boolean => view.clauseOf[verb.from] === view.clauseOf[0];

/** What is only said, with no act of its own. */
const NO_ACT: Omit<Trigger, 'from' | 'to' | 'whole'> = {
  rule: 'event.said',
  type: 'statement',
  stand: 'past',
  weak: true,
  moves: false,
  daily: false,
  announces: true,
  says: true,
  denied: false,
};
/** What is said, at the head of its sentence. */
const CONTENT: Trigger = { ...NO_ACT, type: undefined, announces: false, from: 0, to: 1, whole: { from: 0, to: 1 } };

/** Days before publication within which somebody said the news. */
const LATELY = 7;

/** When something was told, with which verb, and in which sentence. */
type Said = Moment & { readonly verb: Trigger['whole']; readonly by: Prepared };

/** When the news was told: "…, the companies said on Monday", « Das teilten beide am Montag mit ». */
function saidAt(told: Prepared, next: Prepared | undefined, published: string): Said | undefined {
  const today = daysOf(published)?.first;
  if (today === undefined) return undefined;
  for (const by of next?.sentence.block === told.sentence.block ? [told, next] : [told]) {
    const { sentence, view, triggers } = by;
    if (sentence !== told.sentence && view.tokens.length > SHORT) continue;
    const days = view.dates.filter(({ mention }) => mention.granularity === 'day');
    const [only] = days;
    if (only === undefined || days.length > 1) continue;
    const saying = triggers.find((t) => isSaying(t) && view.clauseOf[t.from] === view.clauseOf[only.from]);
    if (saying === undefined) continue;
    const day = daysOf(only.mention.edtf);
    if (day?.first === undefined || day.first > today || day.first < shifted(today, -LATELY)) continue;
    const when = { start: only.mention.start, end: only.mention.end };
    return { value: { ...dateOf(only.mention), certainty: 'guessed' }, when, verb: saying.whole, by };
  }
  return undefined;
}

const isSaying = ({ type, stand }: Trigger): boolean => type === undefined && stand !== 'noun';

/** A sentence that only says who told it has so many tokens at most. */
const SHORT = 14;

const isTold = ({ type, stand, denied }: Trigger): boolean =>
  type !== undefined && NEWS.has(type) && !denied && (stand === 'past' || stand === 'gerund' || stand === 'present');

/** Whether a person named stands right before a verb in the present: « tốc độ phê chuẩn » speaks of ratifying and tells of none. */
function hasSubject({ view, named }: Prepared, { stand, whole }: Trigger): boolean {
  if (stand !== 'present') return true;
  const [from, to] = [view.tokens[Math.max(0, whole.from - SUBJECT)], view.tokens[whole.from]];
  return between(named, { start: from?.start ?? 0, end: to?.start ?? 0 }).some(({ kind }) => kind === 'person' || kind === 'body');
}

type Moment = { readonly value: DateValue; readonly when?: Span };

/** The day of the dateline, else of publication. */
function momentOf({ blocks, published }: SegmentedDocument, dates: readonly DateMention[]): Moment | undefined {
  const lines = blocks.filter(({ role }) => role === 'dateline');
  const line = lines[0];
  const dated = line === undefined ? undefined : dates.find((d) => d.start >= line.start && d.end <= line.end);
  if (dated !== undefined) return { value: { ...dateOf(dated), certainty: 'implied' }, when: { start: dated.start, end: dated.end } };
  if (published === undefined || published.granularity === 'year') return undefined;
  const { start, end, edtf, granularity } = published;
  const value: DateValue = { edtf, granularity, certainty: 'guessed' };
  return start === undefined || end === undefined ? { value } : { value, when: { start, end } };
}

/** Whether a dated event lies so near before the day that it is what the page reports. */
function isNews({ edtf, status }: EventMention, day: string): boolean {
  const [event, today] = [daysOf(edtf), daysOf(day)];
  if (status === 'planned' || event?.last === undefined || today?.first === undefined || today.last === undefined) return false;
  return event.last >= shifted(today.first, -FRESH) && (event.first ?? '') <= today.last;
}
