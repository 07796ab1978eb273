// Which figures have a metric of the profile at all: sentences of our own.
import { describe, expect, it, test } from 'vitest';
import { contextOf, openRecord, profileAt, readDocument } from '../../../../src/index.ts';

const context = await contextOf(await profileAt('corpus/hanoi-convention'));

const metrics = (language: string, text: string): readonly string[] =>
  readDocument(openRecord({ id: 't', text, language, published: '2025-11-20', as: 'text' }), context).figures.flatMap((f) =>
    f.metric === undefined ? [] : [`${f.value} ${f.metric}`],
  );

describe('a page of another treaty has none of the metrics', () => {
  it.each([
    [
      'en',
      'NAIROBI - In Kenya 58 states signed the treaty on plastics.\n\nDiplomats from France, Brazil and India had talked for three years in Geneva.',
    ],
    [
      'fr',
      'NAIROBI - Au Kenya, 58 États ont signé le traité sur les plastiques.\n\nLa France, le Brésil et l’Inde avaient négocié trois ans à Genève.',
    ],
    [
      'es',
      'NAIROBI - En Kenia 58 Estados firmaron el tratado de los plásticos.\n\nFrancia, Brasil y la India negociaron tres años en Ginebra.',
    ],
  ])('%s', (language, text) => {
    expect(metrics(language, text)).toEqual([]);
  });
  test('but one that names the event, or its matter, has', () => {
    expect(metrics('en', 'In Hanoi 58 states signed the treaty. France, Brazil, Kenya and India were among them.')).toContain(
      '58 signatories',
    );
    expect(metrics('en', 'In all 58 states signed the cybercrime treaty. France, Brazil, Kenya and India were among them.')).toContain(
      '58 signatories',
    );
    expect(metrics('en', '58 states signed the treaty.')).toContain('58 signatories');
  });
});

describe('a part of the signatories is no count of signatories', () => {
  it.each([
    ['en', 'About two dozen of the signatories jail reporters.'],
    ['fr', 'Une vingtaine des signataires emprisonnent des journalistes.'],
    ['es', 'Una veintena de los firmantes encarcela a periodistas.'],
    ['pt', 'Vinte dos signatários prendem jornalistas.'],
    ['de', 'Zwanzig der Unterzeichner sperren Journalisten ein.'],
    ['ja', '署名国のうち約20カ国は記者を拘束している。'],
    ['ko', '서명국 가운데 약 20개국은 기자를 가둔다.'],
  ])('%s: %s', (language, text) => {
    expect(metrics(language, text)).toEqual([]);
  });
  it.each([
    ['en', '72 of the 193 members signed the convention.', '72 signatories'],
    ['de', '24 der 27 Mitgliedstaaten haben das Abkommen unterzeichnet.', '24 signatories'],
    ['ja', '加盟国のうち72カ国が署名した。', '72 signatories'],
  ])('%s: %s', (language, text, expected) => {
    expect(metrics(language, text)).toContain(expected);
  });
});
