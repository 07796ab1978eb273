import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const short = (language: string, marked: string) =>
  told(language, marked).map(({ edtf, type, status, summary }) => `${edtf} ${type} ${status}: ${summary}`);

describe('what no rule names is told of its day', () => {
  test.each<readonly [language: string, marked: string, told: readonly string[]]>([
    ['en', 'The Arle burst its banks on {Monday|2031-05-05}.', ['2031-05-05 disaster happened: The Arle burst its banks on Monday']],
    ['en', 'Two herds crossed the pass on {Monday|2031-05-05}.', ['2031-05-05 event happened: Two herds crossed the pass on Monday']],
    ['fr', 'Le navire a quitté Brest {lundi|2031-05-05}.', ['2031-05-05 event happened: Le navire a quitté Brest lundi']],
    [
      'fr',
      'Une équipe est arrivée {lundi|2031-05-05} avec des chiens.',
      ['2031-05-05 event happened: Une équipe est arrivée lundi avec des chiens'],
    ],
    ['es', 'El barco zarpó {el lunes|2031-05-05} de Cádiz.', ['2031-05-05 event happened: El barco zarpó el lunes de Cádiz']],
    ['pt', 'O rio transbordou {na segunda-feira|2031-05-05}.', ['2031-05-05 disaster happened: O rio transbordou na segunda-feira']],
    [
      'de',
      'Die Sonde ist am {Montag|2031-05-05} in die Umlaufbahn eingeschwenkt.',
      ['2031-05-05 launch happened: Die Sonde ist am Montag in die Umlaufbahn eingeschwenkt'],
    ],
  ])('%s: %s', (language, marked, wanted) => expect(short(language, marked)).toEqual(wanted));
});

describe('what is of a day to come is planned, whatever its verb', () => {
  test.each<readonly [language: string, marked: string, told: readonly string[]]>([
    [
      'en',
      'The firm reports its results on {20 May|2031-05-20}.',
      ['2031-05-20 publication planned: The firm reports its results on 20 May'],
    ],
    [
      'de',
      'Den Bericht legt die Firma am {20. Mai|2031-05-20} vor.',
      ['2031-05-20 publication planned: Den Bericht legt die Firma am 20. Mai vor'],
    ],
    [
      'pt',
      'A empresa publica as contas a {20 de maio|2031-05-20}.',
      ['2031-05-20 publication planned: A empresa publica as contas a 20 de maio'],
    ],
  ])('%s: %s', (language, marked, wanted) => expect(short(language, marked)).toEqual(wanted));
});

test('a bare weekday of what has happened is the last one', () => {
  expect(short('en', 'Two schools shut their doors on {Thursday|2031-05-15} and pupils will be taught online.')).toEqual([
    '2031-05-08 decision happened: Two schools shut their doors on Thursday and pupils will be taught online',
  ]);
});

test('what is demanded has not happened', () => {
  expect(short('de', 'Der Redner forderte am {Montag|2031-05-05} den Rücktritt des Ministers.').map((line) => line.slice(0, 31))).toEqual([
    '2031-05-05 statement happened: ',
  ]);
});

test.each<readonly [language: string, marked: string]>([
  ['en', 'Files must be submitted by {30 June|2031-06-30}.'],
  ['en', 'The office said on {Friday|2031-05-09} that prices were stable.'],
  ['en', 'Exports fell by 3 percent in {March|2031-03}.'],
  ['en', 'No train left the station on {Friday|2031-05-09}.'],
  ['fr', "Le bateau n'a pas quitté le port {vendredi|2031-05-09}."],
  ['es', 'El barco no zarpó {el viernes|2031-05-09}.'],
])('%s: « %s » tells no event', (language, marked) => expect(short(language, marked)).toEqual([]));

describe('who is told of without a name is named in the line', () => {
  test.each<readonly [language: string, marked: string, line: string]>([
    ['fr', '<Anna Roth> dirige le port. Elle a quitté Brest {lundi|2031-05-05}.', 'Anna Roth a quitté Brest lundi'],
    ['es', '<Ana Ruiz> dirige el puerto. Presentó su dimisión {el lunes|2031-05-05}.', 'Ana Ruiz presentó su dimisión el lunes'],
    ['es', '<Ana Ruiz> dirige el puerto. Cayó la bolsa {el lunes|2031-05-05}.', 'Cayó la bolsa el lunes'],
  ])('%s: %s', (language, marked, line) => expect(told(language, marked).at(-1)?.summary).toBe(line));
});
