/** The lines of a stream of UTF-8, without their line feeds; only LF and CRLF end a line. Linear, however long a line is. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  const line = (last: string): string => {
    const whole = pieces.length === 0 ? last : [...pieces, last].join('');
    pieces = [];
    return whole.endsWith('\r') ? whole.slice(0, -1) : whole;
  };
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield line(text.slice(start, end));
      start = end + 1;
    }
    if (start < text.length) pieces.push(text.slice(start));
  }
  const rest = line(decoder.decode());
  if (rest !== '') yield rest;
}
