// One document becomes one reading: the table of contents of `read`, top to bottom.
import type { PageModels } from '../model/block-model.ts';
import type { Beginning, RawDocument } from '../model/document.ts';
import type { LanguageModel } from '../model/language-model.ts';
import type { NameModels } from '../model/name-model.ts';
import type { Packs } from '../model/pack.ts';
import type { PagePack } from '../model/packs/furniture.ts';
import type { Profile } from '../model/profile.ts';
import { LAYERS, type Layer, READING_FORMAT, type Reading } from '../model/reading.ts';
import { byPlace, type Place } from '../model/span.ts';
import { clean } from './clean/index.ts';
import { withOriginalLanguage } from './clean/original.ts';
import { artefacts } from './extract/artefacts/index.ts';
import { withDatelineDay } from './extract/dates/dateline-day.ts';
import { dates } from './extract/dates/index.ts';
import { events } from './extract/events/index.ts';
import { figures } from './extract/figures/index.ts';
import { names, withCountries } from './extract/names/index.ts';
import { outsidePersons } from './extract/names/outside-persons.ts';
import { people } from './extract/people/index.ts';
import { statements } from './extract/statements/index.ts';
import { identify } from './identify/index.ts';
import { segment } from './segment/index.ts';

/** What a reading depends on besides the document. */
export type ReadContext = {
  readonly packs: Packs;
  /** Furniture of languages that have no pack. */
  readonly pages?: readonly PagePack[];
  readonly profile: Profile;
  readonly languages: LanguageModel;
  /** Which blocks of HTML, and which lines of flattened pages, are text of the article. */
  readonly pageModels?: PageModels;
  /** What was learned of the names of persons; without it rules alone find them. */
  readonly nameModels?: NameModels;
  /** Of documents, by path: what the corpus around them says. */
  readonly frequentLines?: ReadonlyMap<string, FrequentLines>;
  readonly by: string;
};

/** The lines of a document that stand on many pages of its publisher, by their keys; and what makes a reading that knows of them. */
export type FrequentLines = { readonly lines: ReadonlySet<number>; readonly by: string };

/** What must be looked for so that a layer is what it is in a whole reading. */
const NEEDS: Readonly<Record<Layer, readonly Layer[]>> = {
  dates: [],
  names: [],
  people: ['dates', 'names', 'statements'], // the pronouns of speakers are persons too
  figures: ['dates', 'names'],
  statements: ['dates', 'names', 'people'],
  events: ['dates', 'names', 'people', 'statements'],
  artefacts: ['dates', 'names', 'people', 'figures', 'statements'],
};

/** Reads one document. Pure: same document and context, same reading. Of `only` some layers, the others stay empty unless they are needed. */
export function readDocument(raw: RawDocument, context: ReadContext, only: readonly Layer[] = LAYERS): Reading {
  const { packs, pages, profile, languages, pageModels, nameModels } = context;
  const frequent = context.frequentLines?.get(raw.source.path ?? '');
  const cleaned = clean(raw, packs, pages, pageModels, frequent?.lines);
  const identified = withOriginalLanguage(identify(cleaned, languages));
  const wants = new Set(only.flatMap((layer) => [layer, ...NEEDS[layer]]));
  const segmented = segment(wants.size === 0 ? { ...identified, blocks: [] } : identified, packs);

  const dated = wants.has('dates') ? dates(segmented, packs) : [];
  const document = withDatelineDay(segmented, dated);
  const called = wants.has('names') ? names(document, packs, profile) : [];
  const found = wants.has('people') ? people(document, packs, profile, { dates: dated, names: called }, nameModels) : [];
  const named = withCountries(
    document,
    outsidePersons(
      called,
      found.map((f) => f.mention),
    ),
    packs,
    profile,
  );
  const counted = wants.has('figures') ? figures(document, packs, profile, { dates: dated, names: named }) : [];
  const said = wants.has('statements')
    ? statements(document, packs, { people: found, names: named, dates: dated })
    : { statements: [], reported: [], pronouns: [] };
  const persons = [...found.map((f) => f.mention), ...said.pronouns].sort(byPlace);
  const told = wants.has('events')
    ? events(document, packs, profile, { dates: dated, names: named, people: persons, statements: said.reported })
    : [];
  const marred = wants.has('artefacts') ? artefacts(document, packs, profile, persons, { figures: counted, dates: dated }) : [];

  const { id, source, title, modified, language, text, blocks, problems, begins, placeOf } = identified;
  const { published } = document;
  const placed = <M extends { readonly start: number }>(list: readonly M[]): readonly M[] =>
    source.path === undefined ? list : list.map((m) => ({ ...m, place: fromTop(placeOf(m.start), begins) }));
  return {
    format: READING_FORMAT,
    by: frequent?.by ?? context.by,
    id,
    source,
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
    language,
    text,
    blocks,
    dates: placed(dated),
    figures: placed(counted),
    people: placed(persons),
    statements: placed(said.statements),
    names: placed(named),
    events: placed(told),
    artefacts: placed(marred),
    problems,
  };
}

/** A place in a document as one in its file. */
function fromTop({ line, column }: Place, begins: Beginning | undefined): Place {
  if (begins === undefined) return { line, column };
  if (!begins.inside) return { line: begins.line, column: begins.column };
  return { line: line + begins.line - 1, column: line === 1 ? column + begins.column - 1 : column };
}
