// Names of other scripts are spelt by ear: « Naghiyev » and « Nagiyev », « Yusuf » and « Youssouf ».

import { scriptOf } from '../../text/romanise/scripts.ts';
import { soundsOf } from '../../text/romanise/sounds.ts';
import type { Words } from './names.ts';

/** Shorter words sound alike by chance. */
const SHORTEST = 6;

/** The keys under which a name meets itself with one long word spelt by ear. */
export function* respeltKeys(words: Words): Generator<string> {
  if (words.length < 2 || scriptOf(words[0] ?? '') !== 'latin') return;
  for (const [i, word] of words.entries())
    if (word.length >= SHORTEST)
      yield `${[...words.slice(0, i), '~', ...words.slice(i + 1)].join(' ')}|${soundsOf(word.replaceAll('gh', 'g'))}`;
}

/** Whether two names differ only in one long word, and sound the same. */
export function respelt(a: Words, b: Words): boolean {
  const keys = new Set(respeltKeys(a));
  return a.join(' ') !== b.join(' ') && [...respeltKeys(b)].some((key) => keys.has(key));
}
