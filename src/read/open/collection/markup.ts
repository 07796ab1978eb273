// The tags of HTML or XML one after the other, as they stand: nothing is expanded, and nothing is looked at twice.

/** A tag, or what stands between two. */
export type Token = {
  readonly kind: 'open' | 'close' | 'text' | 'verbatim';
  /** Of a tag its name in lower case. */
  readonly name: string;
  /** Of a tag what follows the name, of text the text. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
};

const RAW = new Set(['script', 'style', 'noscript', 'template', 'svg']);

/** The tokens of markup; comments, declarations and, of HTML, scripts are passed over. */
export function* tokensOf(content: string, language: 'html' | 'xml'): Generator<Token> {
  let at = 0;
  while (at < content.length) {
    const start = content.indexOf('<', at);
    const textEnd = start < 0 ? content.length : start;
    if (textEnd > at) yield { kind: 'text', name: '', value: content.slice(at, textEnd), start: at, end: textEnd };
    if (start < 0) return;
    if (content.startsWith('<![CDATA[', start)) {
      at = after(content, ']]>', start + 9);
      yield { kind: 'verbatim', name: '', value: content.slice(start + 9, at - 3), start, end: at };
    } else if (content.startsWith('<!--', start)) at = after(content, '-->', start + 4);
    else if (content.startsWith('<!', start)) at = declarationEnd(content, start);
    else if (content.startsWith('<?', start)) at = after(content, '>', start);
    else {
      at = after(content, '>', start);
      const tag = tagIn(content, start, at);
      if (tag === undefined) continue;
      yield tag;
      if (tag.kind === 'open' && tag.value.endsWith('/') && language === 'xml') yield { ...tag, kind: 'close', start: at };
      if (tag.kind === 'open' && language === 'html' && RAW.has(tag.name)) at = rawEnd(content, tag.name, at);
    }
  }
}

const NAME = /[a-z][\w:.-]{0,60}/iy;

function tagIn(content: string, start: number, end: number): Token | undefined {
  const isClose = content[start + 1] === '/';
  NAME.lastIndex = start + (isClose ? 2 : 1);
  const [name] = NAME.exec(content) ?? [];
  if (name === undefined) return undefined;
  const value = content.slice(start + (isClose ? 2 : 1) + name.length, end - 1);
  return { kind: isClose ? 'close' : 'open', name: name.toLowerCase(), value, start, end };
}

function after(content: string, sign: string, from: number): number {
  const found = content.indexOf(sign, from);
  return found < 0 ? content.length : found + sign.length;
}

// A document type may hold declarations of its own, between square brackets.
function declarationEnd(content: string, start: number): number {
  const end = after(content, '>', start);
  const bracket = content.indexOf('[', start);
  if (bracket < 0 || bracket > end) return end;
  const close = /\]\s*>/g;
  close.lastIndex = bracket;
  const found = close.exec(content);
  return found === null ? content.length : found.index + found[0].length;
}

function rawEnd(content: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  return close.exec(content)?.index ?? content.length;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with the five entities of XML and numbered characters as the characters that they stand for. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
