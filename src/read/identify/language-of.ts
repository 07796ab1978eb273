import type { LanguageModel, ScriptModel } from '../../model/language-model.ts';
import { SAMPLE } from '../../text/ngrams.ts';
import { languageOfScripts, scriptsOf } from './scripts.ts';
import { sumsOf } from './word-sums.ts';

/** A language and how sure it is: 0 nothing to go by, 1 certain. */
export type Guess = { readonly language: string; readonly confidence: number };

const NOTHING: Guess = { language: 'und', confidence: 0 };

// Addresses and handles are written in no language.
const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<!\S)\S+@\S+|[@#]\S+/gu;
const MAY_HOLD_ADDRESS = /[@#]|:\/\/|www\./;
// « © 2025 VNA » is written in no language either.
const ACRONYM_ALONE = /^[^\p{L}]*\p{Lu}{1,5}[^\p{L}]*$/u;
// A name alone is written so in many languages, unless its letters say more.
const NAME_ALONE = /^[^\p{L}]*(?:(?=\p{Script=Latin})\p{Lu}\p{Ll}+[\s.'-]*){1,4}$/u;
const MORE_THAN_A_NAME = 0.5;
// A language that few articles are written in must show more than the others, in natural logarithms.
const RARE_NEEDS = 0.7;
const COMMON: ReadonlySet<string> = new Set(['fr', 'en', 'vi', 'es', 'pt', 'it', 'de', 'nl', 'id', 'ru', 'uk', 'ar']);
// At this lead over the second language the guess is as likely right as half sure.
const HALF_SURE = 1;
// Letters from which on a text is long enough to be sure of; a name alone is not.
const ENOUGH = 16;
// Fewer letters may be a name or a title in any language of the script.
const WORTH_NAMING = 18;
// What a letter of another script tells, in natural logarithms; names are written so too, but in capitals.
const LETTER_TELLS = 0.35;
const SMALL_WORD = /(?<!\p{L})\p{Ll}{2,}/gu;
// A word of these takes few signs.
const DENSE: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

/** The language of a text: its script first; where several languages share it, the n-grams of the model. */
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
  if (ranked === undefined) return { language: than, lead: 0 };
  const { all, best, lead } = ranked;
  const other = all.find((r) => r.language === than);
  if (other !== undefined && script.letters < WORTH_NAMING) return { language: than, lead: 0 };
  if (other !== undefined) return { language: best.language, lead: best.score - other.score };
  if ((sample.match(SMALL_WORD)?.length ?? 0) < 2 && script.name !== 'Arabic') return { language: than, lead: 0 };
  return { language: best.language, lead: Math.min(script.letters * LETTER_TELLS, 2.5 * lead) };
}

function byNgrams(sample: string, letters: number, model: ScriptModel): Guess {
  const ranked = ranking(sample, model);
  if (ranked === undefined) return NOTHING;
  const { best, lead } = ranked;
  const length = Math.min(1, letters / ENOUGH);
  const confidence = (length * lead) / (lead + HALF_SURE);
  return confidence < MORE_THAN_A_NAME && NAME_ALONE.test(sample) ? NOTHING : { language: best.language, confidence };
}

/** A language with its score in natural logarithms. */
type Scored = { readonly language: string; readonly score: number };

/** Of each model its languages, and the place among them of each column. */
const placesOf = new WeakMap<ScriptModel, { readonly languages: readonly string[]; readonly places: readonly number[] }>();

function placed(model: ScriptModel): { readonly languages: readonly string[]; readonly places: readonly number[] } {
  const known = placesOf.get(model);
  if (known !== undefined) return known;
  const columns = model.columns.map((column) => column.replace('~', ''));
  const languages = [...new Set(columns)];
  const made = { languages, places: columns.map((language) => languages.indexOf(language)) };
  placesOf.set(model, made);
  return made;
}

/** Languages of the script with their scores, the likeliest and the next; none when not one n-gram is known. */
function ranking(
  sample: string,
  model: ScriptModel,
): { readonly all: readonly Scored[]; readonly best: Scored; readonly lead: number } | undefined {
  const sums = sumsOf(sample, model);
  if (sums === undefined) return undefined;
  const { languages, places } = placed(model);
  const all = languages.map((language) => ({ language, score: Number.NEGATIVE_INFINITY }));
  for (let c = 0; c < places.length; c++) {
    const scored = all[places[c] ?? 0];
    if (scored === undefined) continue;
    const score = (sums[c] ?? 0) * model.step - (COMMON.has(scored.language) ? 0 : RARE_NEEDS);
    if (score > scored.score) scored.score = score;
  }
  let best = all[0];
  let second = Number.NEGATIVE_INFINITY;
  for (const scored of all) {
    if (best === undefined || scored === best) continue;
    if (scored.score > best.score) {
      second = best.score;
      best = scored;
    } else if (scored.score > second) second = scored.score;
  }
  return best && { all, best, lead: best.score - second };
}
