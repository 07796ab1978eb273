/** Where a document came from, as far as the file and the page say. */
export type Source = {
  readonly path?: string;
  readonly url?: string;
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly encoding?: string;
  readonly publisher?: string;
  /** News agencies named by signature or dateline, not by photo credits. */
  readonly agencies?: readonly string[];
  readonly authors?: readonly string[];
  readonly photographers?: readonly string[];
  /** The page this one was copied or translated from. */
  readonly original?: Original;
};

/** The page another one was copied or translated from. */
export type Original = { readonly publisher?: string; readonly url?: string; readonly language?: string };
