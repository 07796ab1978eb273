// Dates that a page declares for machines: meta elements, JSON-LD, microdata, RDFa, hAtom.
import type { DayOrder } from '../../page-dates.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { attributeBits } from '../tree/attributes.ts';
import { numberOf, TEXT } from '../tree/tags.ts';
import { attribute, hasAttribute, innerText, type Tree } from '../tree/tree.ts';
import type { Json, PageHead } from './head.ts';
import { articlesOf, datedOf } from './linked.ts';
import { type Stamp, stampIn } from './stamps.ts';

/** What a page declares, the most telling first: when it was published, when it was made or dated, when it was changed. */
export type Declared = {
  readonly published: readonly Stamp[];
  readonly general: readonly Stamp[];
  readonly modified: readonly Stamp[];
  /** `time` and `abbr` elements of which nothing is said. */
  readonly times: readonly Stamp[];
};

const PUBLISHED =
  'article:published_time og:published_time og:article:published_time article:published datepublished date_published publication_date publication-date pubdate publishdate publish_date publish-date published_date published-date published dc.date.issued dcterms.issued parsely-pub-date sailthru.date article.published cxenseparse:recs:publishtime bt:pubdate rnews:datepublished article_date_original originalpublicationdate shareaholic:article_published_time citation_publication_date'.split(
    ' ',
  );
const GENERAL =
  'date dc.date dc:date dc.date.created dcterms.created dcterms.date dc:created article.created datecreated date_created creation_date creation-date created article:post_date post_date citation_date gentime lastpubdate timestamp'.split(
    ' ',
  );

// Names that no list holds, told by what they are made of.
const NAMES: readonly (readonly ['published' | 'general' | 'modified', RegExp])[] = [
  ['modified', /modif|updat|lastmod|revis|edited|changed|amended/u],
  ['published', /publish(?!er)|publicat|pubdate|pubtime|issued|posted|firstpub/u],
  ['general', /date|time|created/u],
];
const OTHER =
  /expir|unpub|valid|unavail|event|start|ends?(?:date|time)|birth|death|copyright|crawl|build|cache|server|today|current|now$|conference|book|music|movie|^ical|deadline|timezone|refresh|readingtime|session|interval/u;

const KINDS = new Map<string, 'published' | 'general'>([
  ...GENERAL.map((name) => [name, 'general'] as const),
  ...PUBLISHED.map((name) => [name, 'published'] as const),
]);

/** What kind of date a meta element of a name holds, by the words the name is made of. */
export function kindOf(name: string): 'published' | 'general' | 'modified' | undefined {
  const known = KINDS.get(name);
  if (known !== undefined) return known;
  const letters = name.toLowerCase().replace(/[^a-z]/gu, '');
  return OTHER.test(letters) ? undefined : NAMES.find(([, pattern]) => pattern.test(letters))?.[0];
}

/** The dates that a page declares. `apart` says which elements belong to something else: comments, other articles. */
export function declaredDates(head: PageHead, tree: Tree, apart: (node: number) => boolean, words: Vocabulary, order: DayOrder): Declared {
  const stamps = (values: readonly (Json | undefined)[]): readonly Stamp[] =>
    values.flat().flatMap((value) => (typeof value === 'string' ? (stampIn(value, words, order) ?? []) : []));
  const modified: string[] = [];
  const meta = { published: valuesOf(head, PUBLISHED), general: valuesOf(head, GENERAL), modified };
  for (const [name, value] of head.meta) {
    const kind = KINDS.has(name) ? undefined : kindOf(name);
    if (kind !== undefined) meta[kind].push(value);
  }
  const articles = articlesOf(head);
  const others = datedOf(head);
  const linked = (list: typeof articles, key: string): readonly (Json | undefined)[] => list.map((o) => o[key]);
  const marked = elementDates(tree, apart);
  return {
    published: stamps([...meta.published, ...linked(articles, 'datePublished'), ...marked.published, ...linked(others, 'datePublished')]),
    general: stamps([...meta.general, ...linked(articles, 'dateCreated'), ...linked(others, 'uploadDate'), ...marked.general]),
    modified: stamps([...meta.modified, ...linked(articles, 'dateModified'), ...marked.modified]),
    times: stamps(marked.times),
  };
}

const valuesOf = ({ meta }: PageHead, names: readonly string[]): string[] => names.flatMap((name) => meta.get(name) ?? []);

type Marked = { readonly [kind in keyof Declared]: string[] };

/** What elements outside the head say: itemprop of microdata, property of RDFa, class names of hAtom. */
function elementDates(tree: Tree, apart: (node: number) => boolean): Marked {
  const found: Marked = { published: [], general: [], modified: [], times: [] };
  for (let i = 1; i < tree.size; i++) {
    const time = tree.tag[i] === TIME || tree.tag[i] === ABBR;
    if (tree.tag[i] === TEXT || !(time || hasAttribute(tree, i, TELLING))) continue;
    const kind = elementKind(tree, i, time);
    if (kind !== undefined && !apart(i)) found[kind].push(machineDate(tree, i) ?? innerText(tree, i));
  }
  return found;
}

const [TIME, ABBR, META] = ['time', 'abbr', 'meta'].map(numberOf);
const TELLING = attributeBits('itemprop', 'property', 'pubdate');
const PUBDATE = attributeBits('pubdate');

const ITEMPROPS: Readonly<Record<string, keyof Declared>> = {
  datepublished: 'published',
  datecreated: 'published',
  uploaddate: 'general',
  datemodified: 'modified',
  dateupdated: 'modified',
  dateupdate: 'modified',
};

function elementKind(tree: Tree, node: number, time: boolean): keyof Declared | undefined {
  const [itemprop, property = ''] = [attribute(tree, node, 'itemprop'), attribute(tree, node, 'property')];
  if (itemprop !== undefined)
    for (const word of itemprop.toLowerCase().split(/\s+/u)) if (ITEMPROPS[word] !== undefined) return ITEMPROPS[word];
  if (tree.tag[node] === META) return undefined;
  if (hasAttribute(tree, node, PUBDATE)) return 'published';
  const named = property === '' ? undefined : kindOf(property.toLowerCase());
  if (named !== undefined && named !== 'general') return named;
  if (named === 'general' && /^(?:dc|dct|dcterms|schema|sioc)\b/iu.test(property)) return 'general';
  if (!time) return undefined;
  const classes = (attribute(tree, node, 'class') ?? '').toLowerCase().split(/\s+/u);
  if (classes.includes('updated') && !classes.includes('published')) return 'modified';
  return 'times';
}

const machineDate = (tree: Tree, node: number): string | undefined =>
  attribute(tree, node, 'datetime') ??
  attribute(tree, node, 'content') ??
  (tree.tag[node] === ABBR ? attribute(tree, node, 'title') : undefined);
