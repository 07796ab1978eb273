import { type Finding, sideInWords, sidesOf } from './findings.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' };
// What XML 1.0 does not allow, even as an entity.
const FORBIDDEN = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const inText = (text: string): string => text.replace(FORBIDDEN, '\ufffd').replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
const inAttribute = (text: string): string => text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\n\t]/g, (sign) => ENTITIES[sign] ?? sign);

/** Findings as JUnit XML: a test case for each metric, which fails where `isFailure` says so of a finding; the others are its output. */
export function* junitFindings(
  findings: Iterable<Finding>,
  metrics: Iterable<string>,
  isFailure: (finding: Finding) => boolean,
): Generator<string> {
  const cases = new Map<string, Finding[]>([...metrics].map((metric) => [metric, []]));
  for (const finding of findings) {
    const list = cases.get(finding.metric) ?? [];
    list.push(finding);
    cases.set(finding.metric, list);
  }
  const sorted = [...cases].sort(([a], [b]) => (a < b ? -1 : 1));
  const failed = sorted.filter(([, list]) => list.some(isFailure)).length;
  const counted = `tests="${sorted.length}" failures="${failed}" errors="0"`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counted}>\n  <testsuite name="hanoi-corpus diff" ${counted} skipped="0">\n`;
  for (const [metric, list] of sorted) {
    yield `    <testcase classname="figures" name="${inAttribute(metric)}"`;
    yield list.length === 0 ? '/>\n' : `>\n${[...bodyOf(list, isFailure)].join('')}    </testcase>\n`;
  }
  yield '  </testsuite>\n</testsuites>\n';
}

// Readers of JUnit take one failure of a case, and lose the others: all of them stand in one.
function* bodyOf(list: readonly Finding[], isFailure: (finding: Finding) => boolean): Generator<string> {
  const failures = list.filter(isFailure);
  const others = list.filter((finding) => !isFailure(finding));
  const [first] = failures;
  if (first !== undefined) {
    const more = failures.length === 1 ? '' : ` (and ${failures.length - 1} more)`;
    yield `      <failure type="${first.found}" message="${inAttribute(`${first.why}${more}`)}">${inText(failures.map(told).join('\n'))}</failure>\n`;
  }
  if (others.length > 0) yield `      <system-out>${inText(others.map(told).join('\n'))}</system-out>\n`;
}

const told = (finding: Finding): string =>
  [`${finding.found}: ${finding.why}`, ...sidesOf(finding).map((side) => `  ${sideInWords(side)}`)].join('\n');
