import { type Finding, pinnedTo, sideInWords, sidesOf, type Weight, weightOf } from './findings.ts';
import { steerless } from './width.ts';

const COMMANDS: Readonly<Record<Weight, string>> = { error: 'error', warning: 'warning', note: 'notice' };

// What would end a command, or begin the next one.
const message = (text: string): string => steerless(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Findings as commands of a GitHub workflow, one line each, which shows them beside the lines of the files. */
export function* githubFindings(findings: Iterable<Finding>): Generator<string> {
  for (const finding of findings) {
    const { found, metric, why } = finding;
    const spot = pinnedTo(finding)?.spot;
    const properties = [
      ['file', spot?.file],
      ['line', spot?.line],
      ['col', spot?.column],
      ['title', `${metric}: ${found}`],
    ].flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]));
    const text = [why, ...sidesOf(finding).map(sideInWords)].join('\n');
    yield `::${COMMANDS[weightOf(finding)]} ${properties.join(',')}::${message(text)}\n`;
  }
}
