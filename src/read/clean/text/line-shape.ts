// The shape of one line by itself, as numbers for the labeller.
import { opener, signsIn } from '../html/likelihood/block-shape.ts';
import { isCounter, isImprint, isLinkItem, isMenu, networksIn } from '../marks.ts';
import { isBracketed, type Told } from '../told.ts';

/** Names of what `lineShape` gives, in order. */
export const LINE_SHAPE = [
  'length',
  'words',
  'word-length',
  'closed',
  'prose',
  'capitals',
  'capital-words',
  'digits',
  'commas',
  'colon',
  'asks',
  'trails',
  'opens',
  'address',
  'bars',
  'stops',
  'quotes',
  'networks',
  'menu',
  'item',
  'imprint',
  'counter',
  'bracketed',
] as const;

/** The shape of a line: length, words, marks. */
export function lineShape(line: Told): readonly (number | boolean)[] {
  const { text } = line;
  const length = Math.min(400, text.length);
  const head = text.length > 400 ? text.slice(0, 400) : text;
  const [, small = 0, upper = 0, digits = 0, commas = 0, bars = 0, stops = 0] = signsIn(text);
  const last = text.charAt(text.length - 1);
  const words = line.opening.filter((t) => t.kind === 'word');
  const great = words.filter((t) => /^\p{Lu}/u.test(t.text)).length;
  return [
    Math.log2(1 + line.end - line.start),
    Math.min(120, line.words),
    length / Math.max(1, line.words),
    line.closed,
    line.prose,
    upper / Math.max(1, small + upper),
    great / Math.max(1, words.length),
    digits / length,
    commas / Math.max(1, line.words),
    last === ':' || last === '：',
    last === '!' || last === '?' || last === '！' || last === '？',
    /(?:…|\.\.\.|\[…\]|»|›|→)$/u.test(text),
    opener(text),
    /https?:|www\.|\S@\S/u.test(head),
    bars,
    stops,
    (head.match(/["“”„«»「」『』]/gu) ?? []).length,
    networksIn(line.opening),
    isMenu(text),
    isLinkItem(text),
    isImprint(head),
    isCounter(text),
    isBracketed(text),
  ];
}
