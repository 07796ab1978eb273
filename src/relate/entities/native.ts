import type { Alias } from '../../model/tables.ts';
import { mandarinOf } from '../../text/romanise/han.ts';
import { type Script, scriptOf } from '../../text/romanise/scripts.ts';
import { marksOf, wordsOf } from './names.ts';

/** The script of the first letter of a name. */
export const scriptOfName = (name: string): Script => scriptOf(/\p{L}/u.exec(name)?.[0] ?? '');

// Letters of Vietnamese alone: stroked, horned, with a hook or a dot below, with two marks.
const VIETNAMESE = /[đĐ]|\p{L}(?:[\u0309\u031b\u0323]|\p{M}\p{M})/u;
// The mark of long vowels, with which Japanese and Arabic names are spelt in Latin letters.
const LONG = /\u0304/g;
const KANJI = /^[\u3400-\u9fff々]{2,6}$/;
const HANGUL = /^[\uac00-\ud7a3]{3}$/;
const KOREAN = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

const letters = (form: string): string => wordsOf(form).join('');

/**
 * The name of a person as the own language writes it, when the forms show which that is; a form in another script is most often only
 * how others write the name, so that many have none. `told`: forms that are known to be right, the name itself first.
 */
export function nativeForm(told: readonly string[], aliases: readonly Alias[]): string | undefined {
  const forms = [...told.map((form) => ({ form, language: '' })), ...aliases];
  const latin = forms.filter(({ form }) => scriptOfName(form) === 'latin').map(({ form }) => form);
  const vietnamese = latin.find((form) => VIETNAMESE.test(form.normalize('NFD')));
  if (vietnamese !== undefined) return vietnamese;
  const signs = forms.filter(({ form }) => KANJI.test(form));
  // « 王毅 » reads "wang yi": signs that foreign names are written with read otherwise than these do.
  const read = new Set(latin.map(letters));
  const chinese = signs.find(({ form }) => read.has(mandarinOf(form)?.join('') ?? ''));
  if (chinese !== undefined) return chinese.form;
  if (latin.some((form) => KOREAN.test(form))) return forms.find(({ form }) => HANGUL.test(form))?.form;
  // Japanese writes foreign names in kana.
  const japanese = signs.find(({ language }) => language === 'ja');
  if (japanese !== undefined) return japanese.form;
  return latin.find((form) => marked(form) > 0 && (form === told[0] || languagesOf(form, aliases) > 1));
}

const marked = (form: string): number => marksOf(form.normalize('NFD').replace(LONG, ''));

// A spelling of another script has the marks of the language it is spelt in, and no other language takes these over.
const languagesOf = (form: string, aliases: readonly Alias[]): number =>
  new Set(aliases.filter((a) => a.form === form).map((a) => a.language)).size;
