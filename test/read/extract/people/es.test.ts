import { describe, expect, it } from 'vitest';
import { linked, seen } from './seen.ts';

describe('people of Spanish sentences', () => {
  it.each([
    ['La ministra peruana de Transportes, Rosa Quispe, prometió un puente nuevo.', ['Rosa Quispe | ministra peruana de Transportes']],
    [
      '«Llegaremos hasta el final», aseguró Nadia Robledo, portavoz del Observatorio del Litoral.',
      ['Nadia Robledo | portavoz @ Observatorio del Litoral'],
    ],
    ['El exvicepresidente Pablo Garza y la señora Garza cenaron en Lima.', ['Pablo Garza | exvicepresidente', 'señora Garza']],
    [
      'El presidente del Gobierno, Tomás Velarde, llegó tarde, dijo el portavoz.',
      ['Tomás Velarde | presidente del Gobierno', '[el portavoz]'],
    ],
    ['La portavoz del Partido Popular en el Congreso, Elena Macías, exigió elecciones.', ['Elena Macías | portavoz @ Partido Popular']],
    [
      'Durante la recepción ofrecida por el embajador, Pablo Garza, la ministra de Salud tomó la palabra.',
      ['Pablo Garza | embajador', '[la ministra de Salud]'],
    ],
    ['Los ministros de Salud se reunieron.', []],
  ])('%s', (text, wanted) => expect(seen('es', text)).toEqual(wanted));
});

describe('whom Spanish titles and names mean', () => {
  it.each([
    [
      'La vicepresidenta Nadia Robledo llegó ayer. La mandataria saludó a todos.',
      ['Nadia Robledo → nadia-robledo', 'La mandataria → nadia-robledo'],
    ],
  ])('%s', (text, wanted) => expect(linked('es', text)).toEqual(wanted));
});
