// What the tools take from the program's own reading code.
import { sourceModules } from './source.mjs';

const source = sourceModules();
export const { NAME_GROUPS, FOLLOWS, LABELS, FIRST, INNER, LAST, ONLY } = await source('model/name-model.js');
export const { tokens } = await source('text/tokens/tokens.js');
export const { segment } = await source('read/segment/index.js');
export const { unitsOf, eachUnit, tagged } = await source('read/extract/people/tagger/index.js');
export const { hashOf, mixed } = await source('read/extract/people/tagger/hash.js');
export const { languageKey } = await source('read/extract/people/tagger/units.js');
export const { wordKey } = await source('read/extract/people/tagger/sign-units.js');
export const packs = await (await source('languages/index.js')).loadPacks();
