import { describe, expect, it } from 'vitest';
import { seen } from './seen.ts';

describe('the body that somebody without a title is of', () => {
  it.each([
    ['en', "Then UNESCO's Maria Lindgren spoke.", 'Maria Lindgren @ UNESCO'],
    ['en', "Then Brazil's Maria Lindgren spoke.", 'Maria Lindgren @ Brazil'],
    ['en', 'It is late, said Maria Lindgren of Open Rivers.', 'Maria Lindgren @ Open Rivers'],
    ['fr', "Selon Marie Lindgren, d'Open Rivers, il est tard.", 'Marie Lindgren @ Open Rivers'],
    ['es', 'María Lindgren, de Open Rivers, lo lamenta.', 'María Lindgren @ Open Rivers'],
    ['pt', 'Maria Lindgren, da UNESCO, lamenta.', 'Maria Lindgren @ UNESCO'],
    ['de', 'Maria Lindgren von der UNESCO sagte das.', 'Maria Lindgren @ UNESCO'],
    ['fr', 'Marie Lindgren, de Quimper, est venue.', 'Marie Lindgren'],
    ['en', 'He met Maria Lindgren of Lisbon.', 'Maria Lindgren'],
  ])('%s: %s', (language, text, expected) => expect(seen(language, text)).toContain(expected));
});

describe('the head of any country', () => {
  it.each([
    ['en', 'What if the president of a small island is silent?'],
    ['es', 'Si el presidente de un país falta, nadie firma.'],
    ['pt', 'Se o presidente de um país falta, ninguém assina.'],
  ])('%s: %s is nobody', (language, text) => expect(seen(language, text)).toEqual([]));
});
