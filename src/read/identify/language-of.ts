import { francAll } from 'franc';
import { type LanguageModel, type ScriptModel, WEIGHT_STEP } from '../../model/language-model.ts';
import { eachNgram, lettersOnly } from '../../text/ngrams.ts';
import { languageOfScript, scriptsOf } from './scripts.ts';

/** A language and how sure it is: 0 nothing to go by, 1 certain. */
export type Guess = { readonly language: string; readonly confidence: number };

const NOTHING: Guess = { language: 'und', confidence: 0 };

// What is read of a text: enough to tell, so that a long text costs no more.
const SAMPLE = 600;
// Addresses and handles are written in no language.
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[@#]\S+/gu;
// A language that few articles are written in must show more than the others, in natural logarithms.
const RARE_NEEDS = 2.4;
const COMMON: ReadonlySet<string> = new Set(['fr', 'en', 'vi', 'es', 'pt', 'it', 'de', 'nl', 'id', 'ru', 'uk', 'ar']);
// At this lead over the second language the guess is as likely right as half sure.
const HALF_SURE = 5;
// Letters from which on a text is long enough to be sure of; a name alone is not.
const ENOUGH = 25;

/** The language of a text: its script first; where several languages share it, the n-grams of the model, with franc's vote on a close call. */
export function languageOf(text: string, model: LanguageModel): Guess {
  const sample = (text.length > SAMPLE ? text.slice(0, SAMPLE) : text).replace(ADDRESS, ' ');
  const script = scriptsOf(sample)[0];
  if (script === undefined) return NOTHING;
  const byScript = languageOfScript(sample);
  const shared = model[byScript === 'und' || script.language === byScript ? script.name : ''];
  if (shared === undefined) return byScript === 'und' ? NOTHING : { language: byScript, confidence: Math.min(1, script.letters / 4) };
  return byNgrams(sample, shared);
}

function byNgrams(sample: string, model: ScriptModel): Guess {
  const letters = lettersOnly(sample);
  const ranked = ranking(letters, model);
  const [best, second] = ranked;
  if (best === undefined || best.score <= 0) return NOTHING;
  const lead = best.score - (second?.score ?? 0);
  if (second !== undefined && lead < HALF_SURE && sample.length >= 40) {
    const vote = vouched(sample, best.language, second.language);
    if (vote === second.language && !COMMON.has(best.language)) return { language: vote, confidence: 0.3 };
  }
  const length = Math.min(1, letters.length / ENOUGH);
  return { language: best.language, confidence: (length * lead) / (lead + HALF_SURE) };
}

/** Languages of the script, the likeliest first, in natural logarithms over the mean. */
function ranking(
  letters: string,
  { columns, rowOf, weights }: ScriptModel,
): readonly { readonly language: string; readonly score: number }[] {
  const width = columns.length;
  const sums = new Float64Array(width);
  eachNgram(letters, (hash) => {
    const row = rowOf(hash);
    if (row < 0) return;
    for (let c = 0, at = row * width; c < width; c++, at++) sums[c] = (sums[c] ?? 0) + (weights[at] ?? 0);
  });
  const best = new Map<string, number>();
  for (const [c, column] of columns.entries()) {
    const language = column.replace('~', '');
    const score = (sums[c] ?? 0) * WEIGHT_STEP - (COMMON.has(language) ? 0 : RARE_NEEDS);
    if (score > (best.get(language) ?? Number.NEGATIVE_INFINITY)) best.set(language, score);
  }
  return [...best]
    .map(([language, score]) => ({ language, score }))
    .sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1));
}

const ISO3: Readonly<Record<string, string>> = {
  fr: 'fra',
  en: 'eng',
  vi: 'vie',
  es: 'spa',
  pt: 'por',
  it: 'ita',
  de: 'deu',
  nl: 'nld',
  id: 'ind',
  ca: 'cat',
  ro: 'ron',
  pl: 'pol',
  cs: 'ces',
  sv: 'swe',
  da: 'dan',
  no: 'nob',
  fi: 'fin',
  hu: 'hun',
  tr: 'tur',
  tl: 'tgl',
  af: 'afr',
  et: 'ekk',
  eu: 'eus',
  ms: 'zlm',
  ru: 'rus',
  uk: 'ukr',
  bg: 'bul',
  be: 'bel',
  sr: 'srp',
  ar: 'arb',
  fa: 'pes',
  ur: 'urd',
}; // prettier-ignore

/** Which of two languages franc would choose. */
function vouched(sample: string, a: string, b: string): string {
  const codes = [ISO3[a] ?? a, ISO3[b] ?? b];
  const [first] = francAll(sample, { only: codes, minLength: 10 });
  return first?.[0] === codes[1] ? b : a;
}
