// Does the time to read grow with the text and no faster? Hostile lines of growing length; four times the text should take near four times as long.
import { performance } from 'node:perf_hooks';
import { contextOf, openRecord, profileAt, readDocument } from '../dist/index.js';

const context = await contextOf(await profileAt(undefined));
const LINES = {
  words: 'le ministre a déclaré que les délégués étaient venus ',
  capitals: 'Pham Van Minh Tran Thi Lan ',
  numbers: '12 345 plus de 100 ',
  dates: 'du 25 au 26 octobre 2025 ',
  quotes: '« il a dit « que ',
  closings: '» a-t-il dit » ',
  straight: '"he said" ',
  commas: 'a, b, c, ',
  brackets: '((((',
  tags: '<div><p>x ',
  markup: '<b',
  entities: '&amp;&#x41;',
  vietnamese: 'ông Tùng cho biết rằng 93 đoàn ',
  slashes: '1/2/3/4/',
  stops: 'M. U.S. J. ',
  newlines: 'Photo : VNA\n',
  letters: 'a',
  blanks: ' ',
};
/** Runs that stand inside something: what is before and behind them. */
const FRAMES = {
  stops: ['(REUTERS ', '.', 'x) - On 5 March 2024 it rained.\n\nMore words.'],
  'wide blanks': ['On 5 March', '\u2003', '2024 it rained.\n\nMore words.'],
};
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [50_000, 100_000, 200_000];
let worst = 0;
const runs = [...Object.entries(LINES).map(([name, unit]) => [name, ['', unit, '']]), ...Object.entries(FRAMES)];
for (const [name, [before, unit, behind]] of runs) {
  for (const kind of ['text', 'html']) {
    const times = SIZES.map((size) => {
      const content = before + unit.repeat(Math.ceil(size / unit.length)) + behind;
      const start = performance.now();
      readDocument(openRecord({ id: name, [kind]: content }), context);
      return performance.now() - start;
    });
    const ratio = (times.at(-1) ?? 0) / Math.max(times[0] ?? 0, 5);
    worst = Math.max(worst, ratio);
    console.log(`${name.padEnd(12)} ${kind} ${times.map((t) => `${t.toFixed(0).padStart(7)} ms`).join('')}   ×${ratio.toFixed(1)}`);
  }
}
console.log(`worst: ×${worst.toFixed(1)} for ×${((SIZES.at(-1) ?? 1) / (SIZES[0] ?? 1)).toFixed(0)} text`);
