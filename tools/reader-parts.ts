// What tools that learn or measure need of the reader.
export { loadPacks } from '../src/languages/index.ts';
export { PAGE_PACKS } from '../src/languages/pages/index.ts';
export { loadBlockModel } from '../src/read/block-model.ts';
export { FEATURES, features } from '../src/read/clean/html/likelihood/features.ts';
export { htmlPage } from '../src/read/clean/html/page.ts';
export { attribute, htmlTree, tagName, textAt } from '../src/read/clean/html/tree/tree.ts';
export { clean } from '../src/read/clean/index.ts';
export { linesOf } from '../src/read/clean/lines.ts';
export { split } from '../src/read/clean/split.ts';
export { linePage, textParts } from '../src/read/clean/text/document.ts';
export { LINE_FEATURES, lineFeatures } from '../src/read/clean/text/features.ts';
export { isDoubtful, objections } from '../src/read/clean/text/second-opinion.ts';
export { told } from '../src/read/clean/told.ts';
export { vocabularyOf } from '../src/read/clean/vocabulary.ts';
export { identify } from '../src/read/identify/index.ts';
export { loadLanguageModel } from '../src/read/language-model.ts';
export { openRecord } from '../src/read/open/index.ts';
