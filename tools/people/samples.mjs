// Texts with the places of names: the bench's training half, our own sentences, and annotated lines of the language set.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const lines = (file) => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
};

/** The first twelve digits of the SHA-256 of a text: annotations name a line by it and keep none of its words. */
export const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** A line with its names in double square brackets, and in double braces those of persons after whom something else is called. */
export function marked(line) {
  const persons = [];
  const namesakes = [];
  let text = '';
  for (const part of line.split(/(\[\[.*?\]\]|\{\{.*?\}\})/u)) {
    const list = part.startsWith('[[') ? persons : part.startsWith('{{') ? namesakes : undefined;
    const words = list === undefined ? part : part.slice(2, -2);
    list?.push([text.length, text.length + words.length]);
    text += words;
  }
  return { text, persons, namesakes };
}

/** All samples of a language: `{id, set, lang, text, persons}`. */
export function samples(data, language) {
  const found = lines(join(data, 'people-train.jsonl.gz'))
    .map((line) => JSON.parse(line))
    .filter((s) => s.lang === language);
  const own = `tools/data/people-own/${language}.txt`;
  if (existsSync(own))
    for (const line of lines(own))
      if (line !== '' && !line.startsWith('#'))
        found.push({ id: `own:${digest(line)}`, set: 'own', lang: language, ...marked(line.normalize('NFC')) });
  // The Declaration of Human Rights names nobody.
  const texts = lines(join(data, 'language.jsonl.gz')).map((line) => JSON.parse(line));
  for (const { language: l, set, text } of texts)
    if (l === language && set === 'udhr') found.push({ id: `udhr:${digest(text)}`, set: 'udhr', lang: language, text, persons: [] });
  const notes = `tools/data/people-lines/${language}.json`;
  if (existsSync(notes)) {
    const known = JSON.parse(readFileSync(notes, 'utf8'));
    for (const { language: l, set, text } of texts) {
      const persons = l === language && set === 'sentence' ? known[digest(text)] : undefined;
      if (persons !== undefined) found.push({ id: `line:${digest(text)}`, set: 'lines', lang: language, text, persons });
    }
  }
  return found;
}

/** The fold of a sample; parts of one document go together. */
export const foldOf = ({ id }, folds) => Number.parseInt(digest(id.startsWith('en-gum') ? id.replace(/-\d+$/, '') : id), 16) % folds;
