// One document becomes one reading: the table of contents of `read`, top to bottom.
import type { BlockModel } from '../model/block-model.ts';
import type { RawDocument } from '../model/document.ts';
import type { LanguageModel } from '../model/language-model.ts';
import type { NameModels } from '../model/name-model.ts';
import type { Packs } from '../model/pack.ts';
import type { PagePack } from '../model/packs/furniture.ts';
import type { Profile } from '../model/profile.ts';
import { READING_FORMAT, type Reading } from '../model/reading.ts';
import { byPlace } from '../model/span.ts';
import { clean } from './clean/index.ts';
import { withOriginalLanguage } from './clean/original.ts';
import { dates } from './extract/dates/index.ts';
import { events } from './extract/events/index.ts';
import { figures } from './extract/figures/index.ts';
import { names } from './extract/names/index.ts';
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
  /** Which blocks of a page of HTML are text of its article. */
  readonly blocks?: BlockModel;
  /** What was learned of the names of persons; without it rules alone find them. */
  readonly nameModels?: NameModels;
  readonly by: string;
};

/** Reads one document. Pure: same document and context, same reading. */
export function readDocument(
  raw: RawDocument,
  { packs, pages, profile, languages, blocks: blockModel, nameModels, by }: ReadContext,
): Reading {
  const cleaned = clean(raw, packs, pages, blockModel);
  const identified = withOriginalLanguage(identify(cleaned, languages));
  const document = segment(identified, packs);

  const dated = dates(document, packs);
  const named = names(document, packs, profile);
  const found = people(document, packs, profile, { dates: dated, names: named }, nameModels);
  const counted = figures(document, packs, profile, { dates: dated, names: named });
  const said = statements(document, packs, { people: found, names: named, dates: dated });
  const persons = [...found.map((f) => f.mention), ...said.pronouns].sort(byPlace);
  const told = events(document, packs, profile, { dates: dated, names: named, people: persons, statements: said.statements });

  const { id, source, title, published, modified, language, text, blocks, problems, placeOf } = document;
  const placed = <M extends { readonly start: number }>(list: readonly M[]): readonly M[] =>
    source.path === undefined ? list : list.map((m) => ({ ...m, place: placeOf(m.start) }));
  return {
    format: READING_FORMAT,
    by,
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
    problems,
  };
}
