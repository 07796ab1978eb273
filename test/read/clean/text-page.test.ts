import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../src/languages/index.ts';
import { PAGE_PACKS } from '../../../src/languages/pages/index.ts';
import { clean } from '../../../src/read/clean/index.ts';
import { openRecord } from '../../../src/read/open/index.ts';

const packs = await loadPacks();
const page = (text: string) => clean(openRecord({ text }), packs, PAGE_PACKS);
const LEDE = 'Le port de Sarvel a rouvert lundi 3 mars, après trois semaines de travaux et une longue attente des pêcheurs.';
const TEXT =
  'La directrice du port, Anne Morel, a salué le travail des équipes et promis que les quais resteraient ouverts tout le printemps aux bateaux de la région.';
const roleOf = (text: string, line: string) => {
  const { blocks } = page(text);
  const at = text.indexOf(line);
  return blocks.find((b) => b.start <= at && at < b.end)?.role;
};

describe('a flattened page', () => {
  it.each([
    ['the date of a crawler', ` date 2024-03-03 Le port de Sarvel rouvre ses quais\n\n${LEDE}\n\n${TEXT}`, 'date 2024', 'metadata'],
    ['its headline', ` date 2024-03-03 Le port de Sarvel rouvre ses quais\n\n${LEDE}\n\n${TEXT}`, 'Le port de Sarvel rouvre', 'title'],
    ['the opening', `Le port rouvre ses quais\n\n${LEDE}\n\n${TEXT}`, LEDE, 'lede'],
    [
      'a banner',
      `Port.example - Tout sur le port\n\nLe port de Sarvel rouvre ses quais\n\n${LEDE}\n\n${TEXT}`,
      'Port.example',
      'furniture',
    ],
    [
      'source and date, glued',
      `Le port rouvre ses quais\n\n${LEDE}\n\nÉcho du PortÉcho du Port03/03/2024\n\n${TEXT}`,
      'Écho du Port',
      'byline',
    ],
    [
      'the name of a paper under the headline',
      `Le port de Sarvel rouvre ses quais\nLe Quotidien du Fleuve\n\n${LEDE}\n\n${TEXT}`,
      'Le Quotidien',
      'byline',
    ],
    ['a byline', `Le port rouvre ses quais\nPar Jeanne Petit\n\n${LEDE}\n\n${TEXT}`, 'Par Jeanne', 'byline'],
    ['a credit', `Le port rouvre ses quais\n\n${LEDE}\n\nPhoto : Marc Duval\n\n${TEXT}`, 'Photo :', 'credit'],
    [
      'a caption with its credit in brackets',
      `Le port rouvre ses quais\n\n${LEDE}\n\nLes quais au matin. (Photo : Marc Duval)\n\n${TEXT}`,
      'Les quais',
      'caption',
    ],
    ['a heading', `Le port rouvre ses quais\n\n${LEDE}\n\nUn chantier difficile\n\n${TEXT}`, 'Un chantier', 'heading'],
    ['a link in the text', `Le port rouvre ses quais\n\n${LEDE}\n\n>> Les quais en dix chiffres\n\n${TEXT}`, '>> Les quais', 'related'],
    [
      'a short last sentence',
      `Le port rouvre ses quais\n\n${LEDE}\n\n${TEXT}\n\nLe conseil doit voter au printemps.\n\nLire aussi : Les quais en chiffres`,
      'Le conseil',
      'paragraph',
    ],
    ['the signature of an agency', `Le port rouvre ses quais\n\n${LEDE}\n\n${TEXT}\n\nAFP`, 'AFP', 'signature'],
    ['names with a stroke after the text', `Le port rouvre ses quais\n\n${LEDE}\n\n${TEXT}\n\nAPS/Le Fleuve`, 'APS/', 'signature'],
    [
      'where it was taken from',
      `Le port rouvre ses quais\n\n${LEDE}\n\n${TEXT}\n\nSource : https://echo.example/port`,
      'Source :',
      'metadata',
    ],
    [
      'headings of lists',
      `Le port rouvre ses quais\n\n${LEDE}\n\n${TEXT}\n\nMême sujet\n\nLa fête du fleuve revient en mai`,
      'Même sujet',
      'furniture',
    ],
    [
      'links after the text',
      `Le port rouvre ses quais\n\n${LEDE}\n\n${TEXT}\n\nMême sujet\n\nLa fête du fleuve revient en mai`,
      'La fête',
      'related',
    ],
    [
      'a dateline',
      `Port reopens\n\nSARVEL, March 3 (Reuters) - The port of Sarvel reopened on Monday after three weeks of repairs, officials said.\n\n${TEXT}`,
      'SARVEL',
      'dateline',
    ],
  ])('knows %s', (_what, text, line, role) => expect(roleOf(text, line)).toBe(role));

  it.each([
    [` date 2024-03 Le port rouvre\n\n${LEDE}`, '2024-03', 'month'],
    [` date 2024-03-03 Le port rouvre\n\n${LEDE}`, '2024-03-03', 'day'],
    [`Le port de Sarvel rouvre\nÉcho du PortÉcho du Port03/04/2024\n\n${LEDE}`, '2024-04-03', 'day'],
    [`Le port de Sarvel rouvre\nPublié le 3 mars 2024 à 10h15\n\n${LEDE}`, '2024-03-03', 'day'],
    [`Cảng mở lại ở Sarvel\nThứ Hai, 03/03/2025, 09:32\n\n${LEDE}`, '2025-03-03', 'day'],
  ])('tells its day: %#', (text, edtf, granularity) => {
    const { published } = page(text);
    expect(published).toMatchObject({ edtf, granularity, certainty: 'stated' });
    expect(text.slice(published?.start, published?.end)).toBe(published?.quote);
  });

  it.each([
    ['a ticker above it', `USD 81,42 ▲ EUR 94,61 ▼\n3 mars 2024\nLe port de Sarvel rouvre ses quais\n${LEDE}\n${TEXT}`],
    [
      'a list of other headlines far above it',
      `${'La fête du fleuve attire dix mille visiteurs\n'.repeat(3)}Météo du jour\nLe port de Sarvel rouvre ses quais\nPar Jeanne Petit\n${LEDE}\n${TEXT}`,
    ],
    ['a sentence between it and the text', `Le port de Sarvel rouvre ses quais\n3 mars 2024\nUne longue attente.\n${LEDE}\n${TEXT}`],
  ])('finds its headline in spite of %s', (_what, text) => expect(page(text).title).toBe('Le port de Sarvel rouvre ses quais'));

  it('names its makers', () => {
    const { source } = page(
      `Le port de Sarvel rouvre\nPar Jeanne Petit et Paul Roux\n\n${LEDE}\n\nLes quais. (Photo : Marc Duval)\n\n${TEXT}\n\nAFP\n\n© 2024 Le Fleuve. Tous droits réservés.`,
    );
    expect(source).toMatchObject({
      authors: ['Jeanne Petit', 'Paul Roux'],
      photographers: ['Marc Duval'],
      agencies: ['AFP'],
      publisher: 'Le Fleuve',
    });
  });

  it('keeps clean prose as it is: every line a paragraph', () => {
    const { blocks, text } = clean(openRecord({ text: 'Accueil\r\n\r\nPhoto : X', as: 'text' }), packs);
    expect(text).toBe('Accueil\n\nPhoto : X');
    expect(blocks.map((b) => b.role)).toEqual(['paragraph', 'paragraph']);
  });

  it('knows the place of an offset in the file as it stands', () => {
    const raw = 'Premie\u0300re ligne\r\nÀ côté : e\u0301te\u0301 au port';
    const document = clean(openRecord({ text: raw, as: 'text' }), packs);
    expect(document.placeOf(document.text.indexOf('ligne'))).toEqual({ line: 1, column: raw.indexOf('ligne') + 1 });
    expect(document.placeOf(document.text.indexOf('port'))).toEqual({ line: 2, column: raw.indexOf('port') - raw.indexOf('À') + 1 });
  });

  const line = fc.oneof(
    fc.constantFrom(
      'Accueil',
      'Photo : AFP',
      '>> Lien',
      'Même sujet',
      '25/10/2025',
      LEDE,
      TEXT,
      'Un titre de page assez long',
      '© 2024 X',
      '| Photo: VNA |',
      '',
    ),
    fc.string({ maxLength: 60 }),
  );
  it('is covered in order by blocks that do not overlap, and cleaned twice is cleaned once', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const once = page(lines.join('\n'));
        const twice = page(once.text);
        expect(twice.blocks).toEqual(once.blocks);
        let end = 0;
        let covered = '';
        for (const b of once.blocks) {
          expect(b.start).toBeGreaterThanOrEqual(end);
          expect(b.end).toBeGreaterThan(b.start);
          expect(b.reason).not.toBe('');
          covered += once.text.slice(b.start, b.end);
          end = b.end;
        }
        expect(covered.replace(/\s+/gu, '')).toBe(once.text.replace(/\s+/gu, ''));
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
