import { byDate, daysOf } from '../../model/edtf.ts';
import type { EventFact, Finishing } from '../../model/fact.ts';
import type { EventMention } from '../../model/mention.ts';
import { bare } from '../../text/fold.ts';

/** One telling of an event, with what it may be known again by. */
export type Told = {
  readonly mention: EventMention;
  readonly document: string;
  readonly source: string;
  /** Whether its document repeats or translates another. */
  readonly copied: boolean;
  readonly language: string;
  /** Order of publication; last where it is not known. */
  readonly published: string;
  readonly about: string | undefined;
  /** Who and what the document is about. */
  readonly subjects: readonly string[];
  readonly persons: readonly string[];
  /** Persons of whom only the title is known. */
  readonly offices: readonly string[];
  readonly bodies: readonly string[];
  readonly treaties: readonly string[];
  readonly places: readonly string[];
  /** The countries it names, as places or by the people of whom it tells. */
  readonly countries: readonly string[];
  /** What its words mean in any language: ideas, and the roles of its people. */
  readonly ideas: readonly string[];
  readonly roles: readonly string[];
  readonly words: ReadonlySet<string>;
  /** Whether its sentence tells something else first. */
  readonly aside: boolean;
  /** Whether it is the headline of its page. */
  readonly headline: boolean;
  /** Whether another page says that its event was moved to another day. */
  readonly overtaken?: boolean;
  /** What tells the story of its page. */
  readonly story: readonly string[];
  /** Numbers of its line and sentence, which are the same in every language; those of its date apart. */
  readonly numbers: readonly number[];
  /** First and last day; open sides reach far. */
  readonly first: string;
  readonly last: string;
};

/** The tellings of the facts of one key, those first that others may join: finer dates, of days the longer; then the fuller. */
export function toldIn(facts: readonly EventFact[], finishing: Finishing): readonly Told[] {
  return facts.flatMap((fact) => fact.body.events.map((mention, i) => toldOf(mention, i, fact, finishing))).sort(byPower);
}

function toldOf(mention: EventMention, at: number, { document, body }: EventFact, finishing: Finishing): Told {
  const { entity, source, published, original } = finishing;
  const days = daysOf(mention.edtf);
  const of = (...kinds: readonly string[]): readonly string[] => [
    ...new Set(mention.participants.filter((id) => kinds.includes(body.kinds[id] ?? 'body')).map(entity)),
  ];
  const means = (kind: string): readonly string[] =>
    (mention.meanings ?? []).filter((id) => id.startsWith(`${kind}:`)).map((id) => id.slice(kind.length + 1));
  return {
    mention,
    document,
    source: source(document, body.source),
    copied: original(document) !== document,
    language: body.language,
    published: published(document, body.published) ?? '~',
    about: body.about,
    subjects: [...new Set((body.subjects ?? []).map(entity))],
    persons: of('person'),
    offices: of('office'),
    bodies: of('body', 'event', 'place'),
    treaties: of('treaty'),
    places: [...new Set(mention.places.map(entity))],
    countries: [...new Set([...means('country'), ...of('body').flatMap(countryOf)])],
    ideas: means('idea'),
    roles: means('role'),
    words: new Set(wordsOf(mention.summary)),
    aside: body.aside?.includes(at) === true,
    headline: body.headlines?.includes(at) === true,
    story: body.story ?? [],
    numbers: numbersOf(mention, body.numbers?.[at] ?? []),
    first: days?.first ?? '0000-01-01',
    last: days?.last ?? '9999-12-31',
  };
}

/** The country whose a body is: of « government-of-peru » Peru. */
const countryOf = (body: string): readonly string[] => {
  const at = body.lastIndexOf('-of-');
  return at < 0 ? [] : [body.slice(at + '-of-'.length)];
};

const wordsOf = (text: string): readonly string[] => bare(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Numbers of two digits and more of the line, and those its sentence counts with, without those a date is made of. */
function numbersOf({ summary, edtf }: EventMention, counted: readonly number[]): readonly number[] {
  const dated = new Set((edtf.match(/\d+/g) ?? []).map(Number));
  return [...new Set([...(summary.match(/\d{2,}/g) ?? []).map(Number), ...counted])].filter((number) => !dated.has(number));
}

const FINENESS: Readonly<Record<string, number>> = { day: 0, month: 1, quarter: 2, year: 3, decade: 4, century: 5 };
const DAY = 86_400_000;

/** How many days a telling spans. */
export const lengthOf = ({ first, last }: Pick<Told, 'first' | 'last'>): number => (Date.parse(last) - Date.parse(first)) / DAY + 1;

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
