// How the names of a person sound, whatever the script.
import { japaneseOf, koreanOf, mandarinOf, vietnameseOf } from '../../text/romanise/han.ts';
import { fromKana } from '../../text/romanise/kana.ts';
import { cyrillicStem, fromArabic, fromCyrillic, fromHangul } from '../../text/romanise/letters.ts';
import { type Script, scriptOf } from '../../text/romanise/scripts.ts';
import { skeletonOf, soundsOf } from '../../text/romanise/sounds.ts';
import { isInitial, type Words } from './names.ts';

/** One way to read a name aloud: its words in sounds. `exact`: read sign by sign as its own language does, so that nothing may differ. */
export type Heard = {
  readonly form: string;
  readonly script: Script;
  readonly words: readonly string[];
  /** The letters of an exact reading, joined. */
  readonly exact?: string;
  /** The same with the last word first, as Japanese names are read. */
  readonly turned?: string;
  /** The syllables of a name in Korean letters, or of its signs in their Korean reading. */
  readonly korean?: string;
  /** Whether signs were read as in Japanese names, where each may be read in many ways. */
  readonly japanese?: true;
  /** Whether a foreign name was written by the sounds of Chinese signs. */
  readonly loose: boolean;
};

const LONGEST = 5;
/** A whole given name of one letter: « Ван И » is "Wang Yi". */
const VOWEL = /^[иэу]$/;
/** What « j » may be besides that of "Jack": José, Jens. */
const JAYS = ['h', 'y'];

/** How a name of two words or more may be read; of a single word only where signs tell family and given name apart. `japanese`: a Japanese page has it. */
export function heard(words: Words, japanese = false): readonly Heard[] {
  const script = scriptOf(words[0] ?? '');
  if (words.length > LONGEST || script === 'other') return [];
  if (words.some((word, i) => isInitial(word) && !(script === 'cyrillic' && i === 1 && VOWEL.test(word)))) return [];
  if (words.some((w) => scriptOf(w) !== script)) return [];
  const made = (parts: readonly string[], more: Partial<Heard> = {}): Heard => ({
    form: words.join(' '),
    script,
    words: parts,
    loose: false,
    ...more,
  });
  if (script === 'han') return [...ofSigns(words, made), ...(japanese ? asJapanese(words, made) : [])];
  const [only = '', ...others] = words;
  if (others.length === 0)
    return script === 'hangul' && only.length >= 3 && only.length <= 4
      ? [
          made(
            [only.slice(0, 1), only.slice(1)].map((w) => soundsOf(fromHangul(w))),
            { korean: fromHangul(only) },
          ),
        ]
      : [];
  const latin = words.map(READ[script] ?? ((w) => w));
  const read = made(latin.map((w) => soundsOf(w)));
  if (script === 'cyrillic') {
    const stems = words.map(cyrillicStem);
    return stems.every((stem, i) => stem === words[i]) ? [read] : [read, made(stems.map((w) => soundsOf(fromCyrillic(w))))];
  }
  if (script !== 'latin') return [read];
  const [exact, turned] = [latin.join(''), [latin.at(-1), ...latin.slice(0, -1)].join('')];
  const spelt = [
    read.words,
    latin.map((w) => soundsOf(w, true)),
    latin.map((w) => soundsOf(w.replace(/^ngh?(?=[eiy])/, 'g'))),
    ...JAYS.map((sound) => latin.map((w) => soundsOf(w.replaceAll('j', sound)))),
  ];
  const unlike = new Map(spelt.map((parts) => [parts.join(' '), parts]));
  return [...unlike.values()].map((parts) => made(parts, { exact, turned }));
}

const READ: Readonly<Partial<Record<Script, (word: string) => string>>> = {
  cyrillic: fromCyrillic,
  arabic: fromArabic,
  hangul: fromHangul,
  kana: fromKana,
};

/** How a single word of a name may sound. */
export function soundsAlone(word: string): readonly string[] {
  const script = scriptOf(word);
  if (script === 'han') return [(mandarinOf(word) ?? []).map((s) => soundsOf(s, true)).join('')];
  const read = READ[script] ?? ((w: string) => w);
  const stem = script === 'cyrillic' ? cyrillicStem(word) : word;
  return [...new Set([word, stem])].map((w) => soundsOf(read(w)));
}

type Made = (parts: readonly string[], more?: Partial<Heard>) => Heard;

/** A Japanese name of signs, in all its likely readings: « 森田健二 » is "Morita Kenji". */
function asJapanese([only = '', ...others]: Words, made: Made): readonly Heard[] {
  if (others.length > 0 || only.length < 3 || only.length > 5) return [];
  return japaneseOf(only).map((row) => {
    const family = row.slice(0, Math.ceil(row.length / 2)).join('');
    const given = row.slice(Math.ceil(row.length / 2)).join('');
    return made([soundsOf(family), soundsOf(given)], { exact: family + given, japanese: true });
  });
}

function ofSigns(words: Words, made: Made): readonly Heard[] {
  const [only = '', ...others] = words;
  if (others.length > 0) {
    const parts = words.map((word) =>
      mandarinOf(word)
        ?.map((s) => soundsOf(s, true))
        .join(''),
    );
    if (parts.some((p) => p === undefined)) return [];
    // Signs with « j » and « q » stand for ti and ki as well: « 普京 », « 基尔 ».
    const read = parts.map((p) => p ?? '');
    const palatal = read.some((p) => /C(?=i)/.test(p));
    const spelt = palatal ? ['C', 'T', 'K'] : ['C'];
    return spelt.map((sound) =>
      made(
        read.map((p) => p.replace(/C(?=i)/g, sound)),
        { loose: true },
      ),
    );
  }
  if (only.length < 2 || only.length > 4) return [];
  const own = mandarinOf(only);
  const vietnamese = vietnameseOf(only).map((row) =>
    made(
      row.map((s) => soundsOf(s)),
      { exact: row.join('') },
    ),
  );
  const korean = koreanOf(only).map(([first = '', ...rest]) =>
    made([soundsOf(first), soundsOf(rest.join(''))], { korean: [first, ...rest].join('') }),
  );
  if (own === undefined) return [...vietnamese, ...korean];
  const [family = '', ...given] = own;
  return [...vietnamese, ...korean, made([soundsOf(family, true), given.map((s) => soundsOf(s, true)).join('')], { exact: own.join('') })];
}

/** The rows of consonant classes under which a name may meet itself in another script, in either order of its words. */
export function meetingKeys({ words }: Heard): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const order of ordersOf(words)) {
    const skeleton = skeletonOf(order.join(''));
    for (const row of [skeleton, skeletonOf(order.join('').replace(/[LR]/g, ''))]) {
      if (row.length >= 2) keys.add(row);
      // « Wang Yi » has hardly a consonant that every script keeps: it meets by all it sounds like
      else keys.add(`~${order.join('').replaceAll('W', 'V')}`);
      if (row.length >= 4) for (let at = 0; at < row.length; at++) keys.add(row.slice(0, at) + row.slice(at + 1));
    }
  }
  return keys;
}

/** A name as it stands, with the last word first, and its first and last word alone. */
export function ordersOf(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2) return [words];
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const turned = [last, ...words.slice(0, -1)];
  return words.length > 2 ? [words, turned, [first, last], [...words.slice(1), first]] : [words, turned];
}
