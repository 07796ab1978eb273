// Every line judged by a model that has not seen it, through the stage itself.
import { createHash } from 'node:crypto';
import { unmarked } from '../unmarked.mjs';
import { documentOf, groupedBy, languageOver, tallied } from './tally.mjs';

const OVERLAP = 24;
const bare = (text) =>
  unmarked(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
/** Lines cut from one sentence begin alike: they go to one fold, and so do the paragraphs of a document. */
const foldOf = ({ text, document }, folds) =>
  createHash('md5')
    .update(document ?? bare(text).slice(0, 14))
    .digest()
    .readUInt32BE(0) % folds;

function* pieces(text) {
  const letters = bare(text);
  for (let i = 0; i + OVERLAP <= letters.length; i++) yield letters.slice(i, i + OVERLAP);
}

/** Lines that share no run of letters with those that are judged. */
function unlike(lines, judged) {
  const seen = new Set();
  for (const { set, text } of judged) if (!set.startsWith('word')) for (const piece of pieces(text)) seen.add(piece);
  return lines.filter(({ text }) => {
    for (const piece of pieces(text)) if (seen.has(piece)) return false;
    return true;
  });
}

const PAIRS = ['fr+vi', 'en+vi', 'en+fr', 'en+es', 'en+ru', 'en+zh', 'en+ja', 'ar+fr'].map((pair) => pair.split('+'));

/** Two sentences in two languages on a line, either first. */
function* pairsOf(judged) {
  const sentences = groupedBy(
    judged.filter((l) => l.set === 'sentence'),
    (l) => l.language,
  );
  for (const [i, pair] of PAIRS.entries()) {
    const [a, b] = pair.map((l) => sentences.get(l) ?? []);
    for (let k = 0; k < Math.min(a.length, b.length, 30); k++) {
      const texts = [a[k].text, b[(k * 7 + i) % b.length].text];
      yield { languages: pair, text: (k % 2 ? texts.reverse() : texts).join(' ') };
    }
  }
}

function judgeDocument(paragraphs, read, tally) {
  const [{ main }] = paragraphs;
  const { language, blocks } = read(paragraphs.map((p) => p.text));
  let at = 0;
  const each = paragraphs.map(({ text, language: want }) => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    return { want, got: languageOver(span, blocks), text };
  });
  tally.document(main, language, each);
}

/** Prints right answers in percent by set (mean over its languages) with the commonest confusions, then documents; returns what was wrong. */
export async function measured(lines, folds, modelOf, { identify, languageModelOf }) {
  const tally = tallied();
  for (let fold = 0; fold < folds; fold++) {
    const judged = lines.filter((line) => foldOf(line, folds) === fold);
    const others = lines.filter((line) => foldOf(line, folds) !== fold);
    const model = languageModelOf(modelOf(unlike(others, judged)));
    const read = (texts) => identify(documentOf(texts), model);
    const ofDocuments = judged.filter((line) => line.document !== undefined);
    for (const { set, language, text, document } of judged) {
      if (document === undefined) {
        const { language: said, blocks } = read([text]);
        tally.answer(set, language, said, text);
        if (set === 'sentence') tally.answer('one stretch', language, blocks.length === 1 ? language : 'several', text);
      }
    }
    for (const paragraphs of groupedBy(ofDocuments, (line) => line.document).values()) judgeDocument(paragraphs, read, tally);
    for (const { languages, text } of pairsOf(judged)) {
      const { language, blocks } = read([text]);
      const said = new Set([language, ...blocks.map((b) => b.language)]);
      tally.both(
        languages,
        [...said].filter((l) => l !== 'und'),
        text,
      );
    }
  }
  tally.print();
  return tally.wrong;
}
