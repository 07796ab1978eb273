import { francAll } from 'franc';
import { lowered } from '../../text/fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { languageOfScript, scriptsOf } from './scripts.ts';

/** A language and how sure it is: 0 nothing to go by, 1 certain. */
export type Guess = { readonly language: string; readonly confidence: number };

const NOTHING: Guess = { language: 'und', confidence: 0 };

const ISO3: Readonly<Record<string, string>> = {
  fra: 'fr',
  eng: 'en',
  vie: 'vi',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  deu: 'de',
  nld: 'nl',
  ind: 'id',
  cat: 'ca',
  ron: 'ro',
  pol: 'pl',
  ces: 'cs',
  swe: 'sv',
  dan: 'da',
  nob: 'no',
  fin: 'fi',
  hun: 'hu',
  tur: 'tr',
  tgl: 'tl',
  afr: 'af',
  ekk: 'et',
  eus: 'eu',
  rus: 'ru',
  ukr: 'uk',
  bul: 'bg',
  bel: 'be',
  srp: 'sr',
  arb: 'ar',
  pes: 'fa',
  urd: 'ur',
}; // prettier-ignore

const SCRIPT_OF: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['ru', 'uk', 'bg', 'be', 'sr'].map((l) => [l, 'Cyrillic'])),
  ...Object.fromEntries(['ar', 'fa', 'ur'].map((l) => [l, 'Arabic'])),
};

const WORDS: ReadonlyMap<string, readonly string[]> = languagesByWord();

function languagesByWord(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(words.split(' '))) map.set(word, [...(map.get(word) ?? []), language]);
  }
  return map;
}

// Letters that only Vietnamese has among the languages written in Latin.
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u;
const WORD = /[\p{L}\p{M}]+['’]?/gu;
// What is read of a text: enough to tell, so that a long text costs no more.
const SAMPLE = 2000;

/** The language of a text, from its script, then its small words and letters, with franc's trigrams as a vote. */
export function languageOf(text: string): Guess {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const byScript = languageOfScript(sample);
  const script = scriptsOf(sample)[0];
  if (script === undefined) return NOTHING;
  const shared = byScript === 'und' || SCRIPT_OF[byScript] !== undefined;
  if (!shared) return { language: byScript, confidence: Math.min(1, script.letters / 4) };
  return byWords(sample, script.name, byScript);
}

function byWords(sample: string, script: string, fallback: string): Guess {
  const words = lowered(sample).match(WORD) ?? [];
  const scores = new Map<string, number>();
  const add = (language: string, score: number): void => {
    if ((SCRIPT_OF[language] ?? 'Latin') === script) scores.set(language, (scores.get(language) ?? 0) + score);
  };
  for (const word of words) {
    const languages = WORDS.get(word) ?? [];
    for (const language of languages) add(language, 1 / Math.sqrt(languages.length));
    if (VIETNAMESE.test(word)) add('vi', 1);
  }
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= 12) {
    const trigrams = francAll(sample, { only: Object.keys(ISO3), minLength: 10 });
    for (const [code, score] of trigrams.slice(0, 4)) add(ISO3[code] ?? 'und', (Math.max(0, score - 0.6) * words.length) / 2);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || words.length === 0) return { language: fallback, confidence: fallback === 'und' ? 0 : 0.3 };
  const share = best[1] / words.length;
  const margin = (best[1] - (second?.[1] ?? 0)) / best[1];
  return { language: best[0], confidence: Math.min(1, share * 2) * Math.min(1, 0.4 + margin) * Math.min(1, words.length / 4) };
}
