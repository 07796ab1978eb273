import type { Token } from '../../model/token.ts';

// Marks at the ends of a line that say what it is, in any language.

/** A menu or trail: short pieces between bars, bullets, arrows or wide blanks; or names of networks to share on. */
export function isMenu(line: string): boolean {
  if (line.length > 300 || /[.!?。]$/u.test(line)) return false;
  const [first] = /[^\s|,/·•]+/u.exec(line) ?? [];
  if (isNetwork(first) && line.split(/[\s|,/·•]+/u).every(isNetwork)) return true;
  if (!/[|｜•·›»▸>/\t\u3000]| {2}/u.test(line)) return false; // nothing that parts pieces: so are most lines
  const pieces = line.split(/\s*[|｜•·›»▸]\s*|\s+[>/]\s+|[ \u3000]{2,}|\t/u).filter((p) => p !== '');
  if (pieces.length >= 3 && pieces.every((p) => p.length <= 40)) return true;
  if (line.includes('\t') && pieces.length === 2 && pieces.every((p) => p.length <= 25 && !/\p{Nd}/u.test(p))) return true;
  const wide = line.split('\u3000').filter((p) => p !== '');
  return wide.length >= 4 && wide.every((p) => p.length <= 12);
}

/** Where one is on a site: « Home > World ». */
export const isTrail = (line: string): boolean => line.length <= TRAIL && /^[^>›»\p{Nd}]{2,30}\s[>›»]\s[^>›»\p{Nd}]{2,30}$/u.test(line);
const TRAIL = 60; // code units

const NETWORKS = new Set(
  'facebook twitter x whatsapp telegram instagram linkedin youtube tiktok zalo viber pinterest reddit mastodon bluesky threads line email e-mail messenger tumblr flipboard вк ок vk weibo wechat 微博 微信 kakaotalk naver snapchat messenger rss'.split(
    ' ',
  ),
);

const isNetwork = (word = ''): boolean => word === '' || NETWORKS.has(word.toLowerCase());

/** How many networks to share on some tokens name. */
export function networksIn(list: readonly Token[]): number {
  let count = 0;
  for (const { text, lower } of list) if (text.length > 2 && NETWORKS.has(lower) && lower !== 'line') count++;
  return count;
}

/** A line that opens as items of a list of links do. */
export const isLinkItem = (line: string): boolean => /^(?:>{1,3}|»|›|▶|►|[•·▪■◆♦➤→➡-])\s*\S/u.test(line);

/** A line that opens with an arrow or a bullet, as links among the text do. */
export const isMarkedLink = (line: string): boolean => /^(?:>>|>|»|•)\s*\S/u.test(line);

/** What is left of an image: « ![]() | », « | ». */
export const isImageMark = (line: string): boolean =>
  /^(?:!\[[^\]]*\]\([^)]*\)|\|)[\s|]*$/u.test(line) ||
  (line.length <= FILE && line.includes('.') && /^[\w.-]{1,80}\.(?:jpe?g|png|webp|gif)$/iu.test(line));
const FILE = 85; // code units of the name of an image

/** Where one is in a series of pictures: « 3 / 12 », "1 - 5 of 36". */
export const isCounter = (line: string): boolean => /^\p{Nd}{1,3}(?:\s?[-–]\s?\p{Nd}{1,3})?\s?(?:\/|\p{L}{1,4})\s?\p{Nd}{1,3}$/u.test(line);

/** A line that opens with the sign of copyright. */
export const isCopyright = (line: string): boolean => /^(?:copyright\s?)?(?:[©ⓒ®]|\(c\))/iu.test(line);

/** Copyright lines, addresses, telephone numbers: what stands at the foot of a page. */
export const isImprint = (line: string): boolean =>
  isCopyright(line) ||
  (line.includes('@') && /(?<![\w.-])[\w.-]{1,64}@[\w-]{1,64}\.\w/u.test(line)) ||
  (endsInDigit(line) && /(?:\+?\d[\d .()-]{7,24}\d)\s*$/u.test(line));

function endsInDigit(line: string): boolean {
  const words = line.trimEnd();
  const last = words.charCodeAt(words.length - 1);
  return last >= 48 && last <= 57;
}

/** Something at the start of a banner that is a domain: « Site.example - motto ». */
export const bannerDomain = (line: string): string | undefined =>
  /^([\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,20})+)\s+[-–—|]\s+\S/u.exec(line)?.[1];

const YEARS = String.raw`(?:\p{Nd}{4}(?:\s?[-–—]\s?\p{Nd}{4})?年?)`;
const IMPRINT = new RegExp(String.raw`^(?:[©ⓒ]|\([Cc]\)|Copyright)(?:[\s,:©ⓒ]|\([Cc]\)|Copyright|${YEARS})*([^.,:;|•·–—-]{2,60})`, 'iu');

/** The name in a copyright line: « © 2009-2025 Name of the paper – … ». */
export function imprintName(line: string): string | undefined {
  const named = IMPRINT.exec(line)?.[1]
    ?.replace(new RegExp(`\\s*${YEARS}\\s*$`, 'u'), '')
    .trim();
  return named !== undefined && /^\p{L}/u.test(named) && /\p{Lu}|\p{Lo}/u.test(named) ? named : undefined;
}

/** Buttons that set the size of letters: « A- A A+ ». */
export const isLetterSize = (line: string): boolean => line.length <= 30 && /(?:^|\s)A[+-](?:\s|$)/u.test(line);

/** An address of a page. */
export const urlIn = (text: string): string | undefined => /https?:\/\/[^\s<>"'|]+/u.exec(text)?.[0];
