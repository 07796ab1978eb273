/** The value in a MessagePack buffer: maps, arrays, strings, whole numbers, as far as word lists need them. */
export function unpacked(bytes) {
  let at = 0;
  const after = (n) => {
    at += n;
    return at - n;
  };
  const text = (n) => bytes.toString('utf8', after(n), at);
  const list = (n) => Array.from({ length: n }, () => value());
  const map = (n) => Object.fromEntries(Array.from({ length: n }, () => [value(), value()]));
  function value() {
    const b = bytes[at++];
    if (b < 0x80) return b;
    if (b < 0x90) return map(b & 15);
    if (b < 0xa0) return list(b & 15);
    if (b < 0xc0) return text(b & 31);
    if (b >= 0xe0) return b - 256;
    const n = (width) => bytes.readUIntBE(after(width), width);
    if (b === 0xd9) return text(n(1));
    if (b === 0xda) return text(n(2));
    if (b === 0xdc) return list(n(2));
    if (b === 0xdd) return list(n(4));
    if (b === 0xde) return map(n(2));
    if (b === 0xcc) return n(1);
    if (b === 0xcd) return n(2);
    throw new Error(`no reading for byte ${b}`);
  }
  return value();
}
