const ESCAPES: Readonly<Record<string, string>> = { '\u2028': '\\u2028', '\u2029': '\\u2029', '\u0085': '\\u0085' };

/** A value as one line of JSON Lines, line feed included; no reader takes anything inside for the end of the line. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value).replace(/[\u2028\u2029\u0085]/g, (c) => ESCAPES[c] ?? c)}\n`;
