import { francAll } from 'franc';
import type { LanguageModel, ScriptModel } from '../../model/language-model.ts';
import { featuresOf, SAMPLE } from '../../text/ngrams.ts';
import { languageOfScripts, scriptsOf } from './scripts.ts';

/** A language and how sure it is: 0 nothing to go by, 1 certain. */
export type Guess = { readonly language: string; readonly confidence: number };

const NOTHING: Guess = { language: 'und', confidence: 0 };

// Addresses and handles are written in no language.
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[@#]\S+/gu;
const MAY_HOLD_ADDRESS = /[@#]|:\/\/|www\./;
// « © 2025 VNA » is written in no language either.
const ACRONYM_ALONE = /^[^\p{L}]*\p{Lu}{1,5}[^\p{L}]*$/u;
// A name alone is written so in many languages, unless its letters say more.
const NAME_ALONE = /^[^\p{L}]*(?:\p{Lu}\p{Ll}+[\s.'-]*){1,4}$/u;
const MORE_THAN_A_NAME = 0.35;
// A language that few articles are written in must show more than the others, in natural logarithms.
const RARE_NEEDS = 0.7;
const COMMON: ReadonlySet<string> = new Set(['fr', 'en', 'vi', 'es', 'pt', 'it', 'de', 'nl', 'id', 'ru', 'uk', 'ar']);
// At this lead over the second language the guess is as likely right as half sure.
const HALF_SURE = 1;
// Letters from which on a text is long enough to be sure of; a name alone is not.
const ENOUGH = 25;
// Fewer letters may be a name or a title in any language of the script.
const WORTH_NAMING = 18;
// What a letter of another script tells, in natural logarithms; names are written so too, but in capitals.
const LETTER_TELLS = 0.35;
const SMALL_WORD = /(?<!\p{L})\p{Ll}{2,}/gu;
// A word of these takes few signs.
const DENSE: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

/** The language of a text: its script first; where several languages share it, the n-grams of the model, with franc's vote on a close call. */
export function languageOf(text: string, model: LanguageModel): Guess {
  const start = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const sample = MAY_HOLD_ADDRESS.test(start) ? start.replace(ADDRESS, ' ') : start;
  const scripts = scriptsOf(sample);
  const script = scripts[0];
  if (script === undefined || ACRONYM_ALONE.test(sample)) return NOTHING;
  const byScript = languageOfScripts(scripts);
  const shared = model[byScript === 'und' || script.language === byScript ? script.name : ''];
  if (shared === undefined) return byScript === 'und' ? NOTHING : { language: byScript, confidence: Math.min(1, script.letters / 4) };
  return byNgrams(sample, script.letters, shared);
}

/** The language of a text beside another: by how much it is likelier, in natural logarithms. */
export function rivalOf(text: string, than: string, model: LanguageModel): { readonly language: string; readonly lead: number } {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const scripts = scriptsOf(sample);
  const script = scripts[0];
  const byScript = languageOfScripts(scripts);
  // Japanese may go on in Chinese signs for long.
  if (script === undefined || (than === 'ja' && byScript === 'zh')) return { language: than, lead: 0 };
  const shared = model[byScript === 'und' || script.language === byScript ? script.name : ''];
  if (shared === undefined) return { language: byScript, lead: byScript === 'und' ? 0 : script.letters * (DENSE.has(byScript) ? 1 : 0.5) };
  const ranked = ranking(sample, shared);
  const [best, second] = ranked;
  if (best === undefined) return { language: than, lead: 0 };
  const other = ranked.find((r) => r.language === than);
  if (other !== undefined && script.letters < WORTH_NAMING) return { language: than, lead: 0 };
  if (other !== undefined) return { language: best.language, lead: best.score - other.score };
  if ((sample.match(SMALL_WORD)?.length ?? 0) < 2 && script.name !== 'Arabic') return { language: than, lead: 0 };
  return { language: best.language, lead: Math.min(script.letters * LETTER_TELLS, 2.5 * (best.score - (second?.score ?? 0))) };
}

function byNgrams(sample: string, letters: number, model: ScriptModel): Guess {
  const [best, second] = ranking(sample, model);
  if (best === undefined) return NOTHING;
  const lead = best.score - (second?.score ?? 0);
  if (second !== undefined && lead < HALF_SURE && sample.length >= 40) {
    const vote = vouched(sample, best.language, second.language);
    if (vote === second.language && !COMMON.has(best.language)) return { language: vote, confidence: 0.3 };
  }
  const length = Math.min(1, letters / ENOUGH);
  const confidence = (length * lead) / (lead + HALF_SURE);
  return confidence < MORE_THAN_A_NAME && NAME_ALONE.test(sample) ? NOTHING : { language: best.language, confidence };
}

/** A language with its score in natural logarithms. */
type Scored = { readonly language: string; readonly score: number };

/** Languages of the script, the likeliest first; none when not one n-gram is known. */
function ranking(sample: string, model: ScriptModel): readonly Scored[] {
  const sums = sumsOf(sample, model);
  if (sums === undefined) return [];
  const best = new Map<string, number>();
  for (const [c, column] of model.columns.entries()) {
    const language = column.replace('~', '');
    const score = (sums[c] ?? 0) * model.step - (COMMON.has(language) ? 0 : RARE_NEEDS);
    if (score > (best.get(language) ?? Number.NEGATIVE_INFINITY)) best.set(language, score);
  }
  return [...best]
    .map(([language, score]) => ({ language, score }))
    .sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1));
}

/** The weights of all n-grams of a text, a column a language. Written for speed: it is most of what a text costs. */
function sumsOf(sample: string, { columns, keys, slots, weights }: ScriptModel): Int32Array | undefined {
  const width = columns.length;
  const sums = new Int32Array(width);
  const last = slots.length - 1;
  const features = featuresOf(sample);
  let known = 0;
  for (let i = 0; i < features.length; i++) {
    const hash = features[i] ?? 0;
    let slot = hash & last;
    let row = slots[slot] ?? -1;
    while (row >= 0 && keys[row] !== hash) {
      slot = (slot + 1) & last;
      row = slots[slot] ?? -1;
    }
    if (row < 0) continue;
    known++;
    for (let c = 0, at = row * width; c < width; c++, at++) sums[c] = (sums[c] ?? 0) + (weights[at] ?? 0);
  }
  return known > 0 ? sums : undefined;
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
