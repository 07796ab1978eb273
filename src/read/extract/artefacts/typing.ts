import { ARTICLE_ROLES, type Role } from '../../../model/block.ts';
import type { LanguageDocument } from '../../../model/document.ts';
import type { ArtefactMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import { quoted } from '../../../model/span.ts';

// A word, blanks, and a mark that is never set off, before a blank or the end.
const LOOSE = /[\p{L}\p{N}]{1,40}[ \u00a0]{1,3}([,)])(?=\s|$)/gu;
/** Most blocks hold no such mark, which is seen sooner without the word before it. */
const PARTED = /[ \u00a0][,)](?=\s|$)/u;

const TEXT: ReadonlySet<Role> = new Set<Role>([...ARTICLE_ROLES, 'caption']);

/** Blanks before marks that stand close in the language: each mark once a page. */
export function* spacing({ text, blocks }: LanguageDocument, packs: Packs): Generator<ArtefactMention> {
  const found = new Set<string>();
  for (const { role, language, start, end } of blocks) {
    if (!TEXT.has(role) || packs[language]?.slips.tightMarks !== true) continue;
    const block = text.slice(start, end);
    if (!PARTED.test(block)) continue;
    for (const { 0: words, 1: mark = '', index } of block.matchAll(LOOSE)) {
      if (found.has(mark)) continue;
      found.add(mark);
      const span = { start: start + index, end: start + index + words.length };
      yield { ...quoted(text, span), rule: 'artefacts.loose-mark', kind: 'spacing', why: `A blank stands before « ${mark} ».` };
    }
  }
}

const SIGNED: ReadonlySet<Role> = new Set<Role>(['byline', 'dateline', 'metadata']);
const LONGEST = 120;
const DATE = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;

/** « Le QuaiLe Quai13/10/2025 »: lines of a page that ran together when it was taken over. */
export function* glued({ text, blocks }: LanguageDocument): Generator<ArtefactMention> {
  for (const { role, start, end } of blocks) {
    if (!SIGNED.has(role) || end - start > LONGEST) continue;
    const line = text.slice(start, end);
    const name = line.replace(DATE, '');
    const half = name.slice(0, name.length / 2);
    if (half.length < 3 || half + half !== name) continue;
    const why = name === line ? `« ${half} » stands there twice.` : `« ${half} » stands there twice, run together with the date.`;
    yield { start, end, quote: line, rule: 'artefacts.glued', kind: 'glued', why };
    return;
  }
}
