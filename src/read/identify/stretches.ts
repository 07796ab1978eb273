import type { LanguageModel } from '../../model/language-model.ts';
import type { Span } from '../../model/span.ts';
import { type Guess, rivalOf } from './language-of.ts';

/** A run of text in one language. */
type Stretch = Span & { readonly language: string };

// Where a language may end: after a sentence, and where Latin letters meet another script.
const BORDER =
  /[.!?…؟:;][»”"')\]]*\s+|\)\s+(?=\p{Lu}|[^\p{Script=Latin}\P{L}])|[。！？][»”"')\]」』]*\s*|(?<=[^\p{Script=Latin}\P{L}][،,]?)\s+(?=\p{Script=Latin})|(?<=\p{Script=Latin},?)\s+(?=[^\p{Script=Latin}\P{L}])/gu;
// The same where all letters are Latin: looking behind costs more than all the rest.
const LATIN_BORDER = /[.!?…؟:;][»”"')\]]*\s+|\)\s+(?=\p{Lu})/gu;
const LATIN_ONLY = /^[\0-\u00B4\u00B6-\u024F\u1E00-\u1EFF\u2000-\u206F\u20AC]*$/;
// What stands in another language must tell so by this much, in natural logarithms.
const APART = 5;
// This little tells nothing: it is judged with what follows, up to a bounded length.
const UNDECIDED = 240;

/** The stretches of a block that holds sentences in several languages; a single one when it does not. */
export function stretchesOf(text: string, block: Span, whole: Guess, model: LanguageModel): readonly Stretch[] {
  const words = text.slice(block.start, block.end);
  const stretches = [{ start: block.start, end: block.start, language: whole.language }];
  let from = block.start;
  const judge = (end: number): void => {
    const current = stretches.at(-1);
    if (current === undefined || end <= from) return;
    const { language, lead } = rivalOf(text.slice(from, end), current.language, model);
    if (language !== current.language && lead >= APART) {
      if (current.end === block.start) current.language = language;
      else stretches.push({ start: from, end, language });
      from = end;
    } else if (language === current.language || end - from > UNDECIDED) from = end;
    const last = stretches.at(-1);
    if (last !== undefined && from === end) last.end = end;
  };
  for (const { index, 0: mark } of words.matchAll(LATIN_ONLY.test(words) ? LATIN_BORDER : BORDER)) judge(block.start + index + mark.length);
  judge(block.end);
  const last = stretches.at(-1);
  if (last !== undefined) last.end = block.end;
  return stretches.length > 1
    ? stretches.map((s) => ({ ...s, end: s.start + text.slice(s.start, s.end).trimEnd().length }))
    : [{ ...block, language: stretches[0]?.language ?? whole.language }];
}
