import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/read/clean/lines.ts';
import { unwrapped } from '../../../src/read/clean/text/wrapped.ts';

const joined = (text: string) => unwrapped(text, linesOf(text)).map((line) => line.text.replaceAll('\n', '⏎'));

describe('lines broken at a width', () => {
  it.each([
    [
      'are a paragraph, which ends with a short line',
      'The iron bridge over the Arle, closed to trains since 1987, will be\nturned into a footpath by the summer of next year, the town council\ndecided on Monday night by nine votes to four.\nOpponents had wanted the bridge pulled down and its iron sold. Their\nleader warned of rust.',
      2,
    ],
    [
      'are told apart by a line set in',
      'Die Brücke über die Arle, seit 1987 ohne Züge, wird bis zum nächsten\nSommer ein Weg für Fußgänger, wie der Stadtrat am Montag mit neun zu\nvier Stimmen beschloss. Die Arbeiten beginnen im Herbst, so der Plan.\n  Die Gegner wollten die Brücke abreißen und das Eisen verkaufen, doch\nsie fanden keine Mehrheit.',
      2,
    ],
    [
      'of Chinese are a paragraph',
      '萨维尔渔港夜市时隔三年重新开张，首日迎来\n约五千名顾客，八十多个摊位一直营业到凌晨\n，港区完成了排水和照明改造。负责人表示，\n停业期间摊位之间的通道也拓宽到四米，以后\n每周五至周日营业。',
      1,
    ],
    [
      'of headlines are none',
      'Harbour reopens after three weeks\nMayor promises a second crane soon\nFish prices rise for the third week',
      3,
    ],
    ['of a menu are none', 'Home\nNews\nSport\nOpinion\nWeather and tides', 5],
    ['that are whole paragraphs stay', `${'The port of Sarvel reopened. '.repeat(8)}\n${'and the boats left before dawn. '.repeat(8)}`, 2],
  ])('%s', (_what, text, count) => expect(joined(text)).toHaveLength(count));

  it('are joined from the first to the last letter', () => {
    const [first] = joined(
      'A bridge that was closed to trains in 1987\nis to be a path for walkers and those who\npush their bicycles over it at the end of\nthe week.',
    );
    expect(first).toContain('the week.');
    expect(first?.startsWith('A bridge')).toBe(true);
  });
});
