// Code units of a text as numbers: to ask a string for each of its signs costs several times as much.

/** The code units of a stretch of a text: that at offset `n` of the text is `list[n - from]`, behind them stands 0. Good until the next is asked for. */
export type Units = { readonly list: Uint16Array; readonly from: number };

/** Longer stretches get a room of their own. */
const ROOM = 1 << 16;
const room = new Uint16Array(ROOM + 1);
const roomBytes = Buffer.from(room.buffer);
/** Bytes of a text are written with the lower one first. */
const isLowFirst = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The code units of a text from `start` to `end`. */
export function unitsOf(text: string, start: number, end: number): Units {
  const part = text.slice(start, end);
  const list = part.length > ROOM ? new Uint16Array(part.length + 1) : room;
  if (isLowFirst) (list === room ? roomBytes : Buffer.from(list.buffer)).write(part, 'utf16le');
  else for (let i = 0; i < part.length; i++) list[i] = part.charCodeAt(i);
  list[part.length] = 0;
  return { list, from: start };
}
