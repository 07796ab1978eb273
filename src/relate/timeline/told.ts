import { byDate, daysOf } from '../../model/edtf.ts';
import type { EventFact, Finishing } from '../../model/fact.ts';
import type { EventMention } from '../../model/mention.ts';
import { bare } from '../../text/fold.ts';

/** One telling of an event, with what it may be known again by. */
export type Told = {
  readonly mention: EventMention;
  readonly document: string;
  readonly source: string;
  readonly language: string;
  /** Order of publication; last where it is not known. */
  readonly published: string;
  readonly about: string | undefined;
  readonly persons: readonly string[];
  readonly bodies: readonly string[];
  readonly treaties: readonly string[];
  readonly places: readonly string[];
  readonly words: ReadonlySet<string>;
  /** Numbers of its line, which are the same in every language; those of its date apart. */
  readonly numbers: readonly string[];
  /** First and last day; open sides reach far. */
  readonly first: string;
  readonly last: string;
};

/** The tellings of the facts of one key, those first that others may join: finer dates, of days the longer; then the fuller. */
export function toldIn(facts: readonly EventFact[], finishing: Finishing): readonly Told[] {
  return facts.flatMap((fact) => fact.body.events.map((mention) => toldOf(mention, fact, finishing))).sort(byPower);
}

function toldOf(mention: EventMention, { document, body }: EventFact, finishing: Finishing): Told {
  const days = daysOf(mention.edtf);
  const of = (...kinds: readonly string[]): readonly string[] => [
    ...new Set(mention.participants.filter((id) => kinds.includes(body.kinds[id] ?? 'body')).map(finishing.entity)),
  ];
  return {
    mention,
    document,
    source: finishing.source(document, body.source),
    language: body.language,
    published: finishing.published(document, body.published) ?? '~',
    about: body.about,
    persons: of('person'),
    bodies: of('body', 'event', 'place'),
    treaties: of('treaty'),
    places: [...new Set(mention.places.map(finishing.entity))],
    words: new Set(wordsOf(mention.summary)),
    numbers: numbersOf(mention),
    first: days?.first ?? '0000-01-01',
    last: days?.last ?? '9999-12-31',
  };
}

const wordsOf = (text: string): readonly string[] => bare(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Numbers of two digits and more, without those a date is made of. */
const numbersOf = ({ summary, edtf }: EventMention): readonly string[] => {
  const dated = new Set(edtf.match(/\d+/g) ?? []);
  return (summary.match(/\d{2,}/g) ?? []).filter((number) => !dated.has(number));
};

const FINENESS: Readonly<Record<string, number>> = { day: 0, month: 1, quarter: 2, year: 3, decade: 4, century: 5 };
const DAY = 86_400_000;

/** How many days a telling spans. */
export const lengthOf = ({ first, last }: Told): number => (Date.parse(last) - Date.parse(first)) / DAY + 1;

/** How fine the date of a telling is: 0 for days. */
export const finenessOf = ({ mention }: Told): number => FINENESS[mention.granularity] ?? 9;

const size = ({ persons, bodies, treaties, places }: Told): number => persons.length + bodies.length + treaties.length + places.length;

function byPower(a: Told, b: Told): number {
  return (
    finenessOf(a) - finenessOf(b) ||
    lengthOf(b) - lengthOf(a) ||
    byDate(a.mention.edtf, b.mention.edtf) ||
    size(b) - size(a) ||
    order(a.mention.type, b.mention.type) ||
    byPlaceTold(a, b)
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of tellings by document and place: total, for no two start their words at one place of a document. */
export const byPlaceTold = (a: Told, b: Told): number =>
  order(a.document, b.document) ||
  a.mention.trigger.start - b.mention.trigger.start ||
  order(a.mention.edtf, b.mention.edtf) ||
  order(a.mention.type, b.mention.type);
