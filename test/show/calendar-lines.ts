/** A content line of iCalendar in its parts. */
export type ContentLine = { readonly name: string; readonly parameters: Readonly<Record<string, string>>; readonly value: string };

/** Reads iCalendar strictly: breaks, folds, names, escapes and octets as RFC 5545 wants them; throws on anything else. */
export function contentLines(text: string): readonly ContentLine[] {
  if (!text.endsWith('\r\n')) throw new Error('no break at the end');
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare break in ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
    if (line === '') throw new Error('an empty line');
  }
  return text
    .slice(0, -2)
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      const [, name, parameters = '', value = ''] = /^([A-Z-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/.exec(line) ?? [];
      if (name === undefined) throw new Error(`no content line: ${line}`);
      const pairs = [...parameters.matchAll(/;([A-Z-]+)=([^;]+)/g)].map(([, key = '', word = '']): [string, string] => [key, word]);
      return { name, parameters: Object.fromEntries(pairs), value };
    });
}

/** A TEXT value without its escapes; throws where a sign that must be escaped is not. */
export function unescaped(value: string): string {
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}
