/** An article as data tells it. */
export type Told = {
  readonly title?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** The text, as HTML or as lines. */
  readonly html?: string;
  readonly text?: string;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The title of a page, on one line. */
export const titleElement = (title: string): string => `<title>${escaped(title.replace(/\s+/g, ' '))}</title>`;

/** An article that data tells, as a page. */
export function articlePage({ title, published, url, language, author, publisher, html, text = '' }: Told): string {
  const meta = (name: string, value: string | undefined): string =>
    value === undefined ? '' : `<meta property="${name}" content="${escaped(value)}">\n`;
  const body =
    html ??
    text
      .split(/\n+/)
      .flatMap((line) => (line.trim() === '' ? [] : [`<p>${escaped(line.trim())}</p>`]))
      .join('\n');
  return `<!DOCTYPE html>
<html${language === undefined ? '' : ` lang="${escaped(language)}"`}><head>
${titleElement(title ?? '')}
${meta('og:title', title)}${meta('og:site_name', publisher)}${meta('og:url', url)}${meta('author', author)}${meta('article:published_time', published)}</head><body><article>
${title === undefined ? '' : `<h1>${escaped(title)}</h1>\n`}${body}
</article></body></html>
`;
}
