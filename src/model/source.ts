/** Where a document came from, as far as the file and the page say. */
export type Source = {
  readonly path?: string;
  readonly url?: string;
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly encoding?: string;
  /** Of an encoding that is not UTF-8: said by the file, the only one that makes sense of its bytes, or the likeliest of several. */
  readonly encodingCertainty?: 'stated' | 'implied' | 'guessed';
  /** How many characters could not be decoded; each stands as U+FFFD in the text. */
  readonly lostCharacters?: number;
  /** The encoding that the text was in before somebody took it for windows-1252 and saved it as Unicode; that is undone in the text. */
  readonly misread?: string;
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
