/** Numbers of 16 bits as text. */
export function packed(numbers: readonly number[]): string {
  const bytes = Buffer.alloc(numbers.length * 2);
  for (const [i, number] of numbers.entries()) bytes.writeUInt16LE(number, i * 2);
  return bytes.toString('base64');
}

/** The numbers that `packed` made text. */
export function unpacked(text: string): Uint16Array {
  const bytes = Buffer.from(text, 'base64');
  const numbers = new Uint16Array(bytes.length >>> 1);
  for (let i = 0; i < numbers.length; i++) numbers[i] = bytes.readUInt16LE(i * 2);
  return numbers;
}

/** Numbers of 32 bits as text. */
export function packedLong(numbers: readonly number[]): string {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [i, number] of numbers.entries()) bytes.writeUInt32LE(number, i * 4);
  return bytes.toString('base64');
}

/** The numbers that `packedLong` made text. */
export function unpackedLong(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64');
  const numbers = new Uint32Array(bytes.length >>> 2);
  for (let i = 0; i < numbers.length; i++) numbers[i] = bytes.readUInt32LE(i * 4);
  return numbers;
}
