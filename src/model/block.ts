import type { Span } from './span.ts';

/** What a block is on the page. */
export type Role =
  | 'title'
  | 'lede'
  | 'heading'
  | 'paragraph'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'dateline'
  | 'signature'
  | 'metadata'
  | 'related'
  | 'furniture';

/**
 * How the markup sets a block of the article: a heading by its level, an item of a list or of a numbered one, a quotation, the first
 * or a further cell of a row, text with its blanks.
 */
export type Shape = 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'item' | 'number' | 'quote' | 'row' | 'cell' | 'pre';

/** A run of text with one role and one language; `reason` says why it has that role. */
export type Block = Span & { readonly role: Role; readonly language: string; readonly reason?: string; readonly shape?: Shape };

/** The roles whose text is the article. */
export const ARTICLE_ROLES: ReadonlySet<Role> = new Set<Role>(['title', 'lede', 'heading', 'paragraph']);

/** The roles in which mentions are looked for: the article, captions and metadata. */
export const READ_ROLES: ReadonlySet<Role> = new Set<Role>([...ARTICLE_ROLES, 'caption', 'metadata']);

/** The roles in which dates are looked for besides `READ_ROLES`. */
export const DATED_ROLES: ReadonlySet<Role> = new Set<Role>([...READ_ROLES, 'byline', 'dateline']);
