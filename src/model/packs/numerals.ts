/** How number words and digits build numbers; the words themselves are `words.numbers` and `more`. */
export type Numerals = {
  /**
   * Numbers are spelled sign by sign in groups of four digits (万, 億, 만), with blanks or without: of the fields below
   * only `joiners` (words before a group that make it more: 十多万), `more`, `blanks`, `opening`, `native`, `decimal`, `groups`, `points`, `minus`, `minusBehind`, `short` and `halves` count, and phrases in `notFirst` begin no number (十分), those in `noTails` end one.
   */
  readonly signs?: true;
  /** Blanks between signs mean nothing: 一百 五 十. */
  readonly blanks?: true;
  /** Signs that are a digit only before a word of scale or by themselves: 两 in 两万, but 三十两 are thirty of a weight. */
  readonly opening?: readonly string[];
  /** Words of another series, whose digits do not follow tens of the first: 「서른이 넘는」 is no 32. */
  readonly native?: readonly string[];
  /** A last digit behind a hundred or more is of the next place: 两万五 is 25 000. */
  readonly shortTail?: true;
  /** Number words beside `words.numbers`: articles, rare spellings. */
  readonly more: Readonly<Record<string, number>>;
  /** The decimal mark. */
  readonly decimal: string;
  /** Marks between groups of three digits; blanks may stand there in every language. */
  readonly groups: readonly string[];
  /** Marks that part groups where three digits follow, and else decimals. */
  readonly either?: readonly string[];
  /** Articles that count as one before hundreds and larger words: "a hundred", « một triệu ». */
  readonly articles: readonly string[];
  /** Words that may stand between hundreds, or something larger, and the smaller part: "and", « linh ». */
  readonly joiners: readonly string[];
  /** After hundreds a part below this must be joined by such a word: « hai trăm năm » are two hundred years. */
  readonly joinedBelow?: number;
  /** Words that may stand between tens and one or eleven: « vingt et un ». */
  readonly tensJoiners: readonly string[];
  /** They stand before any digit: « cuarenta y cinco ». */
  readonly tensJoinAny?: true;
  /** What tens take in besides one to nine: « soixante » ten to nineteen; an empty range for nothing at all. */
  readonly tens: readonly { readonly tens: number; readonly from: number; readonly to: number }[];
  /** Words that are digits only after tens: « lăm », « mốt ». */
  readonly tails: Readonly<Record<string, number>>;
  /** Number words that are no digit after tens: « hai mươi năm » are twenty years. */
  readonly noTails: readonly string[];
  /** Entries of `words.numbers` that begin no number: « mươi », « lăm ». */
  readonly notFirst: readonly string[];
  /** Hundreds and larger words that need no number before them: « cent », « mille ». */
  readonly alone: readonly string[];
  /** Hundreds that stand for something else behind digits: « 12 cents ». */
  readonly notBehindDigits: readonly string[];
  /** The decimal mark as a word: "point", « virgule ». */
  readonly points: readonly string[];
  /** More of them, only between numbers in words: « siete con cinco ». */
  readonly pointsInWords?: readonly string[];
  readonly minus: readonly string[];
  /** Particles behind which a dash before digits is a minus, where words have no blanks: 気温は-5度. */
  readonly minusBehind?: readonly string[];
  /** Short words of scale behind digits, in this very spelling: "bn", « Md ». */
  readonly short: Readonly<Record<string, number>>;
  /** Short words of scale only before a plural: "3m people" are millions, "3m" metres. */
  readonly shortBefore?: Readonly<Record<string, number>>;
  /** Words that add a half to the scale or number before: « rưỡi », « et demi », "and a half". */
  readonly halves: readonly string[];
  /** Numbers are one word: « zweihundertfünfundzwanzig »; what names hundreds and thousands in it, and what may join the parts. */
  readonly compound?: { readonly hundred: string; readonly thousand: string; readonly and: string };
};
