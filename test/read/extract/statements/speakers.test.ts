import { describe, expect, it } from 'vitest';
import { contextOf, openRecord, profileAt, readDocument } from '../../../../src/index.ts';
import { loadPacks } from '../../../../src/languages/index.ts';
import { told } from './told.ts';

const packs = await loadPacks();
/** Whom the last statement of a text is by. */
const lastBy = (language: string, text: string) => told(packs, language, text).statements.at(-1)?.speaker?.entity;

describe('the speaker a pronoun means', () => {
  it.each([
    ['the last speaker', 'fr', '{*Paul Renard*} a dit que le pont tenait. Il a ajouté que la route était sûre.', 'paul-renard'],
    [
      'the subject, not somebody met',
      'fr',
      '{*Paul Renard*} a exprimé, après un entretien avec {*Jean Morel*}, son inquiétude. Il a demandé de fermer le pont.',
      'paul-renard',
    ],
    [
      'the name behind a title with a conjunction',
      'en',
      'The food and {farming minister, *Paul Fox*}, said the bridge was safe.',
      'paul-fox',
    ],
    ['somebody named in the same sentence', 'en', 'When I asked {*Paul Fox*}, he said the bridge was safe.', 'paul-fox'],
    [
      'the one whose honorific agrees',
      'fr',
      '{Mme *Claire Vasseur*} a reçu {M. *Paul Renard*}. Elle a assuré que le pont tenait.',
      'claire-vasseur',
    ],
    [
      'a person in spite of the gender',
      'fr',
      '{Mme *Claire Vasseur*} a dit que le pont tenait. Il a ajouté que la route était sûre.',
      'claire-vasseur',
    ],
    [
      'whoever was named last, where the pronoun says so',
      'fr',
      '{*Paul Renard*} a dit que le pont tenait. La ville a signé par la voix de {*Jean Morel*}. Celui-ci a promis de fermer la route.',
      'jean-morel',
    ],
    [
      'not whom the words were said to',
      'de',
      '{*Paul Renner*} besuchte den Hafen. „Der Kai hält“, sagte er der Nachrichtenagentur Nordwind.',
      'paul-renner',
    ],
    ['the speaker of the paragraph before', 'vi', '{Bà *Trần Thị Mai*} nói rằng đê đã cũ.\nBà yêu cầu gia cố chân đê.', 'tran-thi-mai'],
  ])('is %s', (_, language, text, entity) => expect(lastBy(language, text)).toBe(entity));

  it('is a mention of the person', () => {
    const { pronouns, text } = told(packs, 'fr', '{*Paul Renard*} a visité le pont. Il a dit que le pont tenait.');
    expect(pronouns.map((m) => [text.slice(m.start, m.end), m.form, m.entity])).toEqual([['Il', 'pronoun', 'paul-renard']]);
  });

  it('is nobody where several speak', () => {
    expect(lastBy('fr', '{*Paul Renard*} a vu les ingénieurs. Ils ont dit que le pont tenait.')).toBeUndefined();
  });
});

describe('a speaker whose title holds what looks like a mark of the topic', () => {
  it('is read whole', () => {
    const said = told(packs, 'ja', '{*大沼和子*こども家庭相}は「来年から始める」と述べた。').statements.at(-1);
    expect(said?.speaker).toMatchObject({ quote: '大沼和子こども家庭相', entity: '大沼和子' });
  });
});

describe('a body behind a noun that says what it is', () => {
  it.each([
    ['pt', 'A ONG Rede Livre, que reúne 19 organizações, pediu que o governo recue.', 'rede-livre'],
    ['fr', "L'ONG Réseau Libre, qui réunit 19 associations, a demandé un moratoire.", 'reseau-libre'],
    ['en', 'The rights group Access Now said the text was vague.', 'access-now'],
    ['pt', 'O presidente da ONG Rede Livre, que reúne 19 organizações, pediu que o governo recue.', 'presidente-rede-livre'],
  ])('is the speaker, not one that a preposition joins (%s: %s)', async (language, text, entity) => {
    const record = openRecord({ id: 't', text, published: '2025-10-28', language, as: 'text' });
    const [said] = readDocument(record, await contextOf(await profileAt('corpus/hanoi-convention'))).statements;
    expect(said?.speaker?.entity).toBe(entity);
  });
});
