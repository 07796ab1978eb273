// What a document calls a body after it has given the full name: « (ONUDC) », « le Comité ».
import type { Sentence } from '../../../model/document.ts';
import type { NameMention } from '../../../model/mention.ts';
import { quoted } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';
import { capitalised, shouted } from '../../../text/capitals.ts';

/**
 * Mentions of bodies by the acronym or the first word of a name that stands elsewhere in the document. In languages that write
 * syllables apart the first one says nothing.
 */
export function shortForms(
  text: string,
  sentences: readonly Sentence[],
  found: readonly NameMention[],
  syllabic: (language: string) => boolean,
): readonly NameMention[] {
  if (!found.some(({ kind }) => kind === 'body')) return [];
  const at = new Map(found.map((m) => [m.start, m]));
  const ends = new Map(found.map((m) => [m.end, m]));
  const acronyms = introduced(sentences, ends);
  const heads = new Map<string, string>();
  const short: NameMention[] = [];
  for (const { tokens: list, language } of sentences) {
    for (let i = 0; i < list.length; i++) {
      const token = list[i];
      if (token === undefined) continue;
      const mention = at.get(token.start);
      if (mention !== undefined) {
        if (mention.kind === 'body' && capitalised(token) && mention.end > token.end && !shouted(token) && !syllabic(language))
          heads.set(token.text, mention.entity);
        while ((list[i + 1]?.start ?? Infinity) < mention.end) i++;
        continue;
      }
      const acronym = acronyms.get(token.text);
      const head = capitalised(token) && !capitalised(list[i + 1]) && i > 0 ? heads.get(token.text) : undefined;
      const entity = acronym ?? head;
      if (entity !== undefined)
        short.push({ ...quoted(text, token), rule: acronym === undefined ? 'names.first-word' : 'names.acronym', kind: 'body', entity });
    }
  }
  return short;
}

/** Acronyms in brackets right after a body: « Office … (ONUDC) ». */
function introduced(sentences: readonly Sentence[], ends: ReadonlyMap<number, NameMention>): ReadonlyMap<string, string> {
  const acronyms = new Map<string, string>();
  for (const { tokens: list } of sentences) {
    for (let i = 1; i + 2 < list.length; i++) {
      if (list[i]?.text !== '(' || list[i + 2]?.text !== ')') continue;
      const mention = ends.get(list[i - 1]?.end ?? -1);
      const acronym: Token | undefined = list[i + 1];
      if (mention?.kind === 'body' && acronym !== undefined && shouted(acronym)) acronyms.set(acronym.text, mention.entity);
    }
  }
  return acronyms;
}
