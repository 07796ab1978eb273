// How matches may begin: by their first two tokens most places of a text are told to hold none.
import type { Token } from '../model/token.ts';
import type { Compiled, Slot } from './pattern-states.ts';

/** What may stand behind a first token: nothing more, anything, digits, or a word of any of some sets. */
type Second = { alone: boolean; any: boolean; number: boolean; readonly words: Set<ReadonlySet<string>> };

type Rules = readonly Compiled<unknown, unknown>[];

/** Digits are told apart by how many there are; longer ones are alike. */
const MOST = 9;
const digitsKey = (length: number): string => `#${Math.min(length, MOST)}`;

/** Whether a match of some rules may begin at a token; `suffixes` may stand behind any digits. */
export type MayBegin = (list: readonly Token[], index: number) => boolean;

/** Reads off rules how their matches may begin. */
export function openings(rules: Rules, suffixes: readonly string[]): MayBegin {
  const seconds = secondsOf(rules, new Map());
  const behindDigits = new Set(suffixes);
  const numbers = Array.from({ length: MOST + 1 }, (_, n) => seconds.get(digitsKey(n)));
  for (const second of numbers) second?.words.add(behindDigits);
  // All words of a second token are put together when first asked for.
  const joined = new Map<Second, ReadonlySet<string>>();
  const wordsOf = (second: Second): ReadonlySet<string> => {
    const words = joined.get(second) ?? new Set([...second.words].flatMap((set) => [...set]));
    joined.set(second, words);
    return words;
  };
  return (list, index) => {
    const token = list[index];
    if (token === undefined) return false;
    const second = token.kind === 'number' ? numbers[Math.min(token.text.length, MOST)] : seconds.get(token.lower);
    if (second === undefined) return false;
    if (second.alone || second.any) return true;
    const next = list[index + 1];
    return next !== undefined && (next.kind === 'number' ? second.number : wordsOf(second).has(next.lower));
  };
}

function secondsOf(rules: Rules, known: Map<Rules, ReadonlyMap<string, Second>>): ReadonlyMap<string, Second> {
  const done = known.get(rules);
  if (done !== undefined) return done;
  const found = new Map<string, Second>();
  known.set(rules, found);
  const at = (key: string): Second => {
    const second = found.get(key) ?? { alone: false, any: false, number: false, words: new Set<ReadonlySet<string>>() };
    found.set(key, second);
    return second;
  };
  for (const rule of rules) {
    for (const { to, word, slot } of rule.states[0]?.edges ?? []) {
      const rest = restOf(rule, to, known);
      if (word !== undefined) merge(at(word), rest);
      if (slot === undefined) continue;
      if (slot.number === true) for (const length of lengthsOf(slot)) merge(at(digitsKey(length)), rest);
      for (const phrase of slot.phrases ?? []) openPhrase(at(phrase[0] ?? ''), phrase, slot, rest);
      for (const [key, second] of slot.inner === undefined ? [] : secondsOf(slot.inner, known)) {
        const own = at(key);
        merge(own, { ...second, alone: false });
        if (second.alone) merge(own, rest);
      }
    }
  }
  return found;
}

function openPhrase(own: Second, phrase: readonly string[], slot: Slot<unknown>, rest: Second): void {
  // What is written as one word over and over may go on in any way.
  const [first, next] = phrase;
  if (slot.runs === true || (next !== undefined && next === first)) own.any = true;
  else if (next === undefined) merge(own, rest);
  else {
    own.number ||= NUMBER.test(next);
    own.words.add(new Set([next]));
  }
}

/** What may stand at a state behind the first token. */
function restOf(rule: Rules[number], state: number, known: Map<Rules, ReadonlyMap<string, Second>>): Second {
  const words = new Set<string>();
  const rest: Second = { alone: rule.states[state]?.accepts === true, any: false, number: false, words: new Set([words]) };
  for (const { word, slot } of rule.states[state]?.edges ?? []) {
    if (word !== undefined) words.add(word);
    if (slot === undefined) continue;
    if (slot.number === true) rest.number = true;
    if (slot.number !== true && slot.phrases === undefined && slot.inner === undefined) rest.any = true;
    for (const [first = ''] of slot.phrases ?? []) words.add(first);
    for (const key of slot.inner === undefined ? [] : secondsOf(slot.inner, known).keys()) {
      if (key.startsWith('#')) rest.number = true;
      else words.add(key);
    }
  }
  for (const word of words) if (NUMBER.test(word)) rest.number = true;
  return rest;
}

const lengthsOf = ({ lengths: [least, most] = [1, MOST] }: Slot<unknown>): readonly number[] =>
  Array.from({ length: Math.min(most, MOST) - least + 1 }, (_, i) => least + i);

const NUMBER = /^\p{Nd}/u;

function merge(own: Second, other: Second): void {
  own.alone ||= other.alone;
  own.any ||= other.any;
  own.number ||= other.number;
  for (const words of other.words) own.words.add(words);
}
