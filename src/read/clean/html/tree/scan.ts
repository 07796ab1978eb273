// The markup of a page, found by an own scanner: texts, comments, scripts and values are leapt over by `indexOf`, and nothing is
// cut out of the page. A page of the development sets becomes rows in 0.4 ms; over htmlparser2's tokenizer it took 1.5 ms, a fifth
// of all that a page cost. That tokenizer is the oracle of the tests.
// Every leap goes forward, so that a page takes time linear in its length whatever is left open in it.
import { attributeAt } from './attributes.ts';

/** What a scanner tells of a page, in order. All places are offsets of the page. */
export type Sink = {
  /** A run of text between two tags; `special` where it has no tags and no references: in scripts and styles. */
  readonly text: (start: number, stop: number, special: boolean) => void;
  /** A tag opens: where it stands, and its name. */
  readonly open: (start: number, nameStart: number, nameStop: number) => void;
  /** An attribute of it that somebody asks for, by number, with the place of its value. */
  readonly attribute: (name: number, start: number, stop: number) => void;
  /** The tag is whole; `closed` when it ends with « /> ». */
  readonly opened: (closed: boolean) => void;
  readonly close: (start: number, nameStart: number, nameStop: number) => void;
};

const [TAB, LINE, FEED, RETURN, SPACE, BANG, QUOTE, APOSTROPHE, SLASH, EQUALS, GREATER, QUESTION] = [
  9, 10, 12, 13, 32, 33, 34, 39, 47, 61, 62, 63,
] as const;

const isBlank = (code: number): boolean => code === SPACE || code === LINE || code === TAB || code === RETURN || code === FEED;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** Reads the markup of a page. What a page breaks off in the middle of, a tag or a comment, is not told. */
export function scan(html: string, sink: Sink): void {
  let told = 0; // up to where everything is told
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const next = html.charCodeAt(at + 1);
    if (isLetter(next)) {
      if (at > told) sink.text(told, at, false);
      told = at = openTag(html, at, sink);
    } else if (next === SLASH && at + 2 < html.length) {
      if (at > told) sink.text(told, at, false);
      told = at = closeTag(html, at, sink);
    } else if (next === BANG) {
      if (at > told) sink.text(told, at, false);
      told = at = declaration(html, at, sink);
    } else if (next === QUESTION) {
      if (at > told) sink.text(told, at, false);
      told = at = behind(html, '>', at + 2);
    } else at++;
  }
  if (told < html.length) sink.text(told, html.length, false);
}

/** The place behind the next of some sign; the end of the page where there is none. */
function behind(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length;
}

/** A comment, a doctype, or a stretch of CDATA, which is text. */
function declaration(html: string, at: number, sink: Sink): number {
  if (html.startsWith('--', at + 2)) return behind(html, '-->', at + 2); // « <!--> » is one too
  if (!html.startsWith('[CDATA[', at + 2)) return behind(html, '>', at + 2);
  const start = at + 9;
  const end = behind(html, ']]>', start);
  const stop = html.startsWith(']]>', end - 3) && end - 3 >= start ? end - 3 : end;
  if (stop > start) sink.text(start, stop, true);
  return end;
}

function closeTag(html: string, at: number, sink: Sink): number {
  let from = at + 2;
  while (isBlank(html.charCodeAt(from))) from++;
  if (!isLetter(html.charCodeAt(from))) return behind(html, '>', from);
  let stop = from + 1;
  while (!endsName(html.charCodeAt(stop))) if (++stop > html.length) return html.length;
  const end = behind(html, '>', stop);
  if (html.charCodeAt(end - 1) === GREATER) sink.close(at, from, stop);
  return end;
}

function openTag(html: string, start: number, sink: Sink): number {
  const { length } = html;
  let at = start + 2;
  while (at < length && !endsName(html.charCodeAt(at))) at++;
  const nameStop = at;
  sink.open(start, start + 1, nameStop);
  for (;;) {
    const code = html.charCodeAt(at);
    if (code === GREATER) {
      sink.opened(false);
      return special(html, start + 1, nameStop, at + 1, sink);
    }
    if (code === SLASH) {
      do at++;
      while (isBlank(html.charCodeAt(at)));
      if (html.charCodeAt(at) !== GREATER) continue;
      sink.opened(true);
      return at + 1;
    }
    if (at >= length) return length;
    at = isBlank(code) ? at + 1 : attribute(html, at, sink);
  }
}

const endsName = (code: number): boolean => code === GREATER || code === SLASH || isBlank(code);

/** Reads an attribute; the place behind it, or the end of a page that breaks off in it. */
function attribute(html: string, start: number, sink: Sink): number {
  let stop = start + 1; // « = » may open a name
  for (let code = html.charCodeAt(stop); code !== EQUALS && !endsName(code); code = html.charCodeAt(stop))
    if (++stop > html.length) return html.length;
  const name = attributeAt(html, start, stop);
  let at = stop;
  while (isBlank(html.charCodeAt(at))) at++;
  if (html.charCodeAt(at) !== EQUALS) {
    if (name >= 0) sink.attribute(name, stop, stop);
    return at;
  }
  do at++;
  while (isBlank(html.charCodeAt(at)));
  const quote = html.charCodeAt(at);
  if (quote === QUOTE || quote === APOSTROPHE) {
    const end = html.indexOf(quote === QUOTE ? '"' : "'", at + 1);
    if (end < 0) return html.length;
    if (name >= 0) sink.attribute(name, at + 1, end);
    return end + 1;
  }
  const from = at;
  while (at < html.length && html.charCodeAt(at) !== GREATER && !isBlank(html.charCodeAt(at))) at++;
  if (name >= 0) sink.attribute(name, from, at);
  return at;
}

/** The text of a script and its like, up to its closing tag. */
function special(html: string, nameStart: number, nameStop: number, from: number, sink: Sink): number {
  const name = specialName(html, nameStart, nameStop);
  if (name === undefined) return from;
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const stop = at + 2 + name.length;
    if (!isName(html, at + 2, stop, name) || !endsName(html.charCodeAt(stop))) continue;
    if (at > from) sink.text(from, at, name !== 'title');
    return closeTag(html, at, sink);
  }
  if (from < html.length) sink.text(from, html.length, name !== 'title');
  return html.length;
}

/** The name of an element whose text ends at its own closing tag only; in a title references are read all the same. */
function specialName(html: string, start: number, stop: number): string | undefined {
  const first = html.charCodeAt(start) | 32;
  const names = first === 115 ? S_NAMES : first === 116 ? T_NAMES : first === 120 ? X_NAMES : undefined;
  if (names === undefined || stop - start < 3) return undefined;
  for (const name of names) if (isName(html, start, stop, name)) return name;
  return undefined;
}

const [S_NAMES, T_NAMES, X_NAMES] = [['script', 'style'], ['title', 'textarea'], ['xmp']] as const;

function isName(html: string, start: number, stop: number, name: string): boolean {
  if (stop - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) if ((html.charCodeAt(start + i) | 32) !== name.charCodeAt(i)) return false;
  return true;
}
