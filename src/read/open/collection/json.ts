// JSON that tells articles: records and readings of this program, schema.org's NewsArticle, feeds in JSON, what extractors write.
import type { InputRecord } from '../record.ts';
import type { Told } from './article-page.ts';
import { dayOf } from './day.ts';
import { defined } from './feed.ts';

/** An article that a value of JSON tells. */
export type Value = { readonly record: InputRecord } | { readonly told: Told };

type Fields = Readonly<Record<string, unknown>>;

const DEEPEST = 4;
/** Fields under which others keep lists of articles. */
const LISTS = ['@graph', 'items', 'articles', 'mainEntity', 'itemListElement', 'item'];

/** The articles that a value tells, in its order. */
export function* valuesIn(value: unknown, depth = 0): Generator<Value> {
  if (Array.isArray(value)) {
    if (depth < DEEPEST) for (const one of value) yield* valuesIn(one, depth + 1);
    return;
  }
  const fields = fieldsOf(value);
  if (fields === undefined) return;
  const found = reading(fields) ?? record(fields) ?? linked(fields) ?? extracted(fields) ?? item(fields);
  if (found !== undefined) yield found;
  else if (depth < DEEPEST) for (const name of LISTS) if (fields[name] !== undefined) yield* valuesIn(fields[name], depth + 1);
}

const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;

const words = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

function reading(fields: Fields): Value | undefined {
  const text = words(fields['text']);
  if (!String(fields['format']).startsWith('hanoi-corpus/reading@') || text === undefined) return undefined;
  const [id, url] = [words(fields['id']), words(fieldsOf(fields['source'])?.['url'])];
  const [published, language] = [words(fieldsOf(fields['published'])?.['edtf']), words(fields['language'])];
  return {
    record: {
      text,
      ...(id !== undefined && { id }),
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
      ...(language !== undefined && language !== 'und' && { language }),
    },
  };
}

function record(fields: Fields): Value | undefined {
  const given = ['text', 'html', 'bytes'].filter((name) => fields[name] !== undefined);
  const strings = ['id', 'name', 'url', 'published', 'language', ...given].every(
    (name) => fields[name] === undefined || typeof fields[name] === 'string',
  );
  if (given.length !== 1 || !strings || fields['title'] !== undefined || fields['@type'] !== undefined) return undefined;
  const as = fields['as'] === 'text' ? 'text' : 'page';
  return { record: { ...fields, as } };
}

function linked(fields: Fields): Value | undefined {
  const types = [fields['@type']].flat().map(String);
  if (!types.some((type) => /(?:Article|Posting|Report)$/.test(type))) return undefined;
  const body = words(fields['articleBody']) ?? words(fields['text']);
  return body === undefined
    ? undefined
    : toldIn(body, {
        title: words(fields['headline']) ?? words(fields['name']),
        published: dayOf(words(fields['datePublished']) ?? words(fields['dateCreated'])),
        url: words(fields['url']) ?? words(fields['mainEntityOfPage']) ?? words(fieldsOf(fields['mainEntityOfPage'])?.['@id']),
        language: words(fields['inLanguage']),
        author: nameOf(fields['author']),
        publisher: nameOf(fields['publisher']),
      });
}

/** What extractors of articles write, trafilatura first among them. */
function extracted(fields: Fields): Value | undefined {
  const [title, body] = [words(fields['title']), words(fields['text']) ?? words(fields['raw_text']) ?? words(fields['maintext'])];
  if (body === undefined || title === undefined) return undefined;
  return toldIn(body, {
    title,
    published: dayOf(words(fields['date']) ?? words(fields['published']) ?? words(fields['date_publish'])),
    url: [words(fields['url']), words(fields['source'])].find((url) => url !== undefined && /^https?:/.test(url)),
    language: words(fields['language']),
    author: nameOf(fields['author'] ?? fields['authors']),
    publisher: words(fields['sitename']) ?? words(fields['source-hostname']) ?? words(fields['hostname']),
  });
}

/** An item of a feed in JSON. */
function item(fields: Fields): Value | undefined {
  const body = words(fields['content_html']) ?? words(fields['content_text']);
  return body === undefined
    ? undefined
    : toldIn(body, {
        title: words(fields['title']),
        published: dayOf(words(fields['date_published'])),
        url: words(fields['url']),
        language: words(fields['language']),
        author: nameOf(fields['authors'] ?? fields['author']),
      });
}

const toldIn = (body: string, fields: { readonly [K in keyof Told]: Told[K] | undefined }): Value => ({
  told: defined({ ...fields, ...(/<(?:p|div|br|h\d)\b[^<>]{0,200}>/i.test(body) ? { html: body } : { text: body }) }),
});

function nameOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return words(first) ?? words(fieldsOf(first)?.['name']);
}
