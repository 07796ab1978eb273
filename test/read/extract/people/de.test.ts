import { describe, expect, it } from 'vitest';
import { linked, seen } from './seen.ts';

describe('people of German sentences', () => {
  it.each([
    [
      'Bundesverkehrsministerin Petra Gärtner hat am Mittwoch in Berlin Eckpunkte vorgestellt.',
      ['Petra Gärtner | Bundesverkehrsministerin'],
    ],
    [
      'Der stellvertretende Ministerpräsident Jürgen Dahl und Frau Dahl reisten nach Paris.',
      ['Jürgen Dahl | stellvertretende Ministerpräsident', 'Frau Dahl'],
    ],
    ['Der Vorsitzende der Gewerkschaft, Martin Krause, forderte mehr Personal.', ['Martin Krause | Vorsitzende @ Gewerkschaft']],
    ['UN-Generalsekretär António Guterres mahnte zur Eile.', ['António Guterres | Generalsekretär @ UN']],
    ['Minister beraten über Sanktionen.', []],
    [
      'Der Außenminister lehnte ab, sagte die frühere Botschafterin Norwegens.',
      ['[Der Außenminister]', '[die frühere Botschafterin Norwegens] @ Norwegens'],
    ],
  ])('%s', (text, wanted) => expect(seen('de', text)).toEqual(wanted));
});

describe('whom German titles and names mean', () => {
  it.each([
    [
      '„Wer das liest, staunt“, schrieb Miriam Krause. „Das geht zu weit“, sagte die Juristin.',
      ['Miriam Krause → miriam-krause', 'die Juristin → miriam-krause'],
    ],
  ])('%s', (text, wanted) => expect(linked('de', text)).toEqual(wanted));
});
