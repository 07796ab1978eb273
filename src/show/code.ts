import { createHash } from 'node:crypto';

/** The code of an id: its SHA-256 in hex, of which a few characters tell it from others where the id itself is too long to type. */
export const codeOf = (id: string): string => createHash('sha256').update(id).digest('hex');
