// A page with its blocks, their roles and the reasons for these: as a page of HTML that needs nothing else.
import type { Block, Role } from '../model/block.ts';
import type { PartReading } from '../model/reading.ts';
import { counted } from './blocks.ts';
import { factsOf } from './page.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
// What would turn the lines of the page around or end them, and no text of an article needs.
const HOSTILE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text as it may stand in a page of HTML, also inside an attribute. */
export const escaped = (text: string): string => text.replace(HOSTILE, ' ').replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign);

const KIND: Readonly<Record<Role, 'article' | 'beside' | 'facts' | 'frame'>> = {
  title: 'article',
  lede: 'article',
  heading: 'article',
  paragraph: 'article',
  caption: 'beside',
  credit: 'beside',
  byline: 'facts',
  dateline: 'facts',
  signature: 'facts',
  metadata: 'facts',
  related: 'frame',
  furniture: 'frame',
};

const STYLE = `
:root{color-scheme:light dark;--ink:#1c1b19;--dim:#6b6861;--paper:#fbfaf7;--line:#e3dfd6;--article:#1f7a4d;--beside:#1d6fa5;--facts:#9a6700;--frame:#8b8780}
@media(prefers-color-scheme:dark){:root{--ink:#e9e6df;--dim:#9c988f;--paper:#191816;--line:#35322d;--article:#5fc994;--beside:#6cb6e8;--facts:#e0b050;--frame:#7d7a73}}
body{margin:0 auto;max-width:60rem;padding:2rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,"Noto Sans",sans-serif}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:0 0 1.5rem;font-size:.9rem}
dt{color:var(--dim)}dd{margin:0;overflow-wrap:anywhere}
ol{list-style:none;margin:0;padding:0;border-top:1px solid var(--line)}
li{display:grid;grid-template-columns:6.5rem 1fr;gap:1rem;padding:.55rem 0;border-bottom:1px solid var(--line)}
.role{font-size:.75rem;font-weight:600;text-align:right;padding-top:.2rem}
p{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}small{display:block;color:var(--dim);font-size:.75rem;margin-top:.15rem}
.article .role{color:var(--article)}.beside .role{color:var(--beside)}.facts .role{color:var(--facts)}.frame .role{color:var(--frame)}
.frame p{color:var(--dim);font-size:.85rem}.title p{font-size:1.35rem;font-weight:700;line-height:1.3}.heading p,.lede p{font-weight:600}
.problem{color:#b3261e}
@media(max-width:36rem){li{grid-template-columns:1fr;gap:.1rem}.role{text-align:left}}
`;

/** A page of HTML that shows what is known of a document and all its blocks; it runs no scripts and loads nothing. */
export function* explainedHtml(reading: PartReading): Generator<string> {
  const { title = reading.id, language, text, blocks, problems } = reading;
  yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width,initial-scale=1">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`;
  yield `<title>${escaped(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<h1 dir="auto" lang="${escaped(language)}">${escaped(title)}</h1>\n<dl>\n`;
  for (const [name, value] of factsOf(reading)) {
    if (name !== 'title') yield `<dt>${name}</dt><dd dir="auto">${escaped(typeof value === 'string' ? value : value.join(', '))}</dd>\n`;
  }
  for (const { code, detail } of problems) yield `<dt class="problem">${escaped(code)}</dt><dd>${escaped(detail)}</dd>\n`;
  yield `<dt>blocks</dt><dd>${counted(blocks).replace(/^\d+ blocks: /u, '')}</dd>\n</dl>\n<ol>\n`;
  for (const block of blocks) yield item(text, block, language);
  yield '</ol>\n</body>\n</html>\n';
}

function item(text: string, block: Block, language: string): string {
  const { role, reason, shape, start, end } = block;
  const other = block.language === language ? undefined : block.language;
  const why = [reason, shape, other].filter((word) => word !== undefined).join(' · ');
  const words = `<p dir="auto" lang="${escaped(block.language)}">${escaped(text.slice(start, end))}</p>`;
  return `<li class="${KIND[role]} ${role}"><span class="role">${role}</span><div>${words}<small>${escaped(why)}</small></div></li>\n`;
}
