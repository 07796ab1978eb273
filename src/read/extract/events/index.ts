import type { SegmentedDocument } from '../../../model/document.ts';
import { daysOf, shifted } from '../../../model/edtf.ts';
import type { EventMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { EventType } from '../../../model/packs/events.ts';
import type { Profile } from '../../../model/profile.ts';
import { attached } from './attach.ts';
import { inField } from './field.ts';
import { joined } from './joined.ts';
import { mainEvent } from './main-event.ts';
import { mentionOf } from './mention-of.ts';
import { PLAIN_RULE } from './plain.ts';
import { type Given, type Prepared, prepared, treatyOf } from './prepared.ts';
import { type Meant, meantAfter, ofPronoun } from './pronouns.ts';
import { isGathering, resumedBy, withBodies, withPersons } from './resumed.ts';
import type { Trigger } from './triggers.ts';

export type { Given } from './prepared.ts';

/** How many sentences may hold the main event of a page. */
const HEADS = 5;

/** How many of these open the page: « 통계청이 11일 발표한 고용동향에 따르면 » is its news there. */
const LEAD = 2;

/** What a document tells to have happened, or to be planned, at a date; in text order. */
export function events(document: SegmentedDocument, packs: Packs, _profile: Profile, given: Given): readonly EventMention[] {
  const treaty = treatyOf(given.names, document.sentences.at(HEADS)?.start ?? document.text.length);
  const found: EventMention[] = [];
  const heads: Prepared[] = [];
  /** Where the last event of each type stands in `found`. */
  const last = new Map<string, number>();
  let earlier: Prepared | undefined;
  let meant: Meant | undefined;
  for (const told of prepared(document, packs, given)) {
    if (heads.length < HEADS && told.role !== 'caption') heads.push(told);
    const here = isBareLine(told) ? [] : attached(told.view, told.triggers, document.published?.edtf, told.lexicon, told.plain);
    const setting = resumedBy(told);
    const at = setting === undefined || here.some(({ trigger }) => trigger === setting) ? undefined : last.get(setting.type ?? '');
    const event = at === undefined ? undefined : found[at];
    if (setting !== undefined && at !== undefined && event !== undefined) found[at] = withPersons(event, told, setting);
    const first = found.length;
    for (const { trigger, ...rest } of joined(here)) {
      const { type } = trigger;
      if (type === undefined || told.isQuoted(trigger.whole.from)) continue;
      const mention = named(
        inField(mentionOf(document, told, { ...rest, trigger, type }, treaty)),
        found,
        isAnother(told, trigger.whole.from),
      );
      if (isStatistic(mention, told) || isShare(mention, told) || isCount(mention, trigger, told)) continue;
      if (!(told.lexicon.verbLast && heads.length <= LEAD) && isAttribution(mention, trigger, told)) continue;
      const twin = found.findIndex((e, i) => i >= first && isSame(e, mention));
      const same = found[twin];
      if (same !== undefined) found[twin] = both(same, mention);
      else last.set(type, found.push(ofPronoun(withBodies(mention, found.at(-1), told, earlier), trigger, told, meant)) - 1);
    }
    earlier = told;
    meant = meantAfter(told, meant, given.people);
  }
  const main = mainEvent(document, heads, found, given.dates, treaty);
  return main === undefined ? found : [...found, main].sort((a, b) => a.start - b.start || a.trigger.start - b.trigger.start);
}

/** « 签署仪式25日举行，各国代表当天签署 »: of one sentence, one type and one day is one event. */
const isSame = (a: EventMention, b: EventMention): boolean => a.type === b.type && a.edtf === b.edtf && a.status === b.status;

/** The first telling, with those who take part by the other and where. */
const both = (a: EventMention, { participants, places }: EventMention): EventMention => ({
  ...a,
  participants: [...new Set([...a.participants, ...participants])],
  places: [...new Set([...a.places, ...places])],
});

/** What a year or a row of months counts rather than tells, where it is of nobody: « Cyberangriffe im vergangenen Jahr ». */
const COUNTED: ReadonlySet<string> = new Set<EventType>([
  'appeal',
  'arrest',
  'attack',
  'award',
  'death',
  'investigation',
  'protest',
  'rescue',
  'speech',
  'statement',
  'verdict',
]);
/** From how many days on a stretch of time is one over which is counted. */
const LONG = 45;

/** "Unemployment fell by 2% in March": what is reckoned of a month is no event of it. */
const isShare = ({ rule, granularity, participants }: EventMention, { view: { tokens }, lexicon }: Prepared): boolean =>
  rule === PLAIN_RULE &&
  granularity === 'month' &&
  participants.length === 0 &&
  tokens.slice(0, MOST).some((_, i) => lexicon.percent.at(tokens, i) !== undefined);

/** « 首日客流达26.3万人次 »: where no form shows a verb, a stretch with a number gives a figure of the day rather than tells an event. */
const isCount = ({ rule, type, status }: EventMention, { from }: Trigger, { view, lexicon }: Prepared): boolean =>
  rule === PLAIN_RULE &&
  type === 'event' &&
  status === 'happened' &&
  lexicon.plain?.bare === true &&
  range(from - MANY, from + MANY).some(
    (i) => view.tokens[i]?.kind === 'number' && view.dated[i] !== true && view.clauseOf[i] === view.clauseOf[from],
  );

/** How far from its day a number is looked for, in tokens. */
const MANY = 40;

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** How much of a sentence is looked at for shares, in tokens. */
const MOST = 150;

const isStatistic = ({ type, edtf, granularity, status, participants }: EventMention, { named: near }: Prepared): boolean =>
  COUNTED.has(type) &&
  (granularity === 'year' || isLong(edtf)) &&
  status === 'happened' &&
  !near.some(({ kind, entity }) => kind === 'person' && participants.includes(entity));

/** « Le précédent bilan, communiqué mardi »: what is only said of where a thing was told. */
const isAttribution = (
  { type, participants }: EventMention,
  { stand, from, to, whole }: Trigger,
  { named: near, view, lexicon }: Prepared,
): boolean =>
  (type === 'statement' || type === 'publication') &&
  from === whole.from &&
  to === whole.to &&
  (stand === 'participle' || (stand === 'noun' && view.tokens[from - 1]?.kind === 'mark')) &&
  lexicon.openers.at(view.tokens, view.segments[view.segmentOf[from] ?? 0]?.from ?? 0) === undefined &&
  !near.some(({ kind, entity }) => kind !== 'place' && participants.includes(entity));

function isLong(edtf: string): boolean {
  const days = daysOf(edtf);
  return days?.first !== undefined && days.last !== undefined && days.last >= shifted(days.first, LONG);
}

/** « L'événement est prévu les 5 et 6 mai »: what is planned without a name of its own is the gathering told before. */
function named(event: EventMention, before: readonly EventMention[], another: boolean): EventMention {
  if (another || event.type !== 'plan' || event.participants.length > 0) return event;
  const meant = before.findLast(({ type }) => isGathering(type));
  return meant === undefined ? event : { ...event, type: meant.type };
}

/** How far before a verb its subject is looked for, in tokens. */
const SUBJECT = 6;

/** « Une seconde phase est prévue »: what was not told of before. */
const isAnother = ({ view, lexicon }: Prepared, at: number): boolean =>
  Array.from({ length: SUBJECT }, (_, back) => at - 1 - back).some(
    (i) => i >= 0 && view.clauseOf[i] === view.clauseOf[at] && lexicon.another.at(view.tokens, i) !== undefined,
  );

/** "Published Monday, 3 May": a line of hardly more than a date is about the page, not about the world; « She resigned on Monday » is not. */
const isBareLine = ({ view: { tokens, dated }, triggers }: Prepared): boolean => {
  const words = tokens.filter(({ kind }, i) => kind === 'word' && dated[i] !== true).length;
  return words < 2 || (words < 3 && !triggers.some(({ type, stand }) => stand !== 'noun' && type !== undefined && type !== 'publication'));
};
