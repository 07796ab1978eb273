import { figureOf } from './columns.ts';
import { type Finding, type Found, type Side, sidesOf, spotInWords } from './findings.ts';
import { markdownText } from './formats.ts';

const ROWS: readonly (readonly [string, (side: Side) => string | undefined])[] = [
  ['figure', ({ claim }) => figureOf({ ...claim, asOf: undefined })],
  ['bound', ({ claim }) => claim.bound],
  ['as of', ({ claim }) => claim.asOf && `${claim.asOf} (${claim.asOfCertainty})`],
  ['language', ({ claim }) => claim.language],
  ['quote', ({ quote }) => quote],
  ['where', ({ spot }) => spot && spotInWords(spot)],
];

/** Findings as a summary in Markdown: how many there are of each kind, then each with its values side by side, a column a source. */
export function* markdownFindings(findings: readonly Finding[], title: string): Generator<string> {
  yield `# ${title}\n\n`;
  yield findings.length === 0 ? 'Nothing.\n' : `${counts(findings)}\n`;
  for (const finding of findings) {
    const { found, metric, why } = finding;
    const sides = sidesOf(finding);
    yield `\n## ${markdownText(metric)}: ${found}\n\n${markdownText(why)}\n\n`;
    if (sides.length === 0) continue;
    yield row(['', ...sides.map(({ sources }) => markdownText(sources.join(', ')))]);
    yield row(['---', ...sides.map(() => '---')]);
    for (const [name, of] of ROWS) {
      const cells = sides.map((side) => of(side) ?? '');
      if (cells.some((cell) => cell !== '')) yield row([name, ...cells.map(markdownText)]);
    }
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

function counts(findings: readonly Finding[]): string {
  const tally = new Map<Found, number>();
  for (const { found } of findings) tally.set(found, (tally.get(found) ?? 0) + 1);
  return [...tally].map(([found, count]) => `${found}: ${count}`).join(' · ');
}
