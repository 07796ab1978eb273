import { describe, expect, it } from 'vitest';
import { decoded } from '../../../src/read/open/encoding/decoded.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('a file with few bytes outside ASCII', () => {
  it('is read as Western where they are letters of the West', () => {
    expect(decoded(bytes('Le caf\xe9 a ferm\xe9 hier.'))).toMatchObject({
      content: 'Le café a fermé hier.',
      encoding: 'windows-1252',
      lost: 0,
    });
  });

  it.each(['Broken \xff here.', 'Broken \xff\xfe\xfa here.', 'Broken \x81 and \xc3 here.'])(
    'is broken UTF-8 where they are none: %j',
    (text) => {
      const { encoding, lost } = decoded(bytes(text));
      expect([encoding, lost > 0]).toEqual(['utf-8', true]);
    },
  );
});
