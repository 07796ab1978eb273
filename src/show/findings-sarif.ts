import { type Finding, type Found, pinnedTo, type Side, type Spot, sideInWords, sidesOf, weightOf } from './findings.ts';
import { jsonLine } from './json-lines.ts';

const MEANINGS: Readonly<Record<Found, string>> = {
  agrees: 'Two sources give the same figure.',
  refines: 'A source gives a figure more exactly than another.',
  updates: 'A source gives a later state of a figure than another.',
  'differs-in-scope': 'Two figures look alike and count different things.',
  contradicts: 'Two sources give figures that cannot both be true.',
  added: 'A figure is new.',
  removed: 'A figure is no longer given.',
  updated: 'A figure is given otherwise than before.',
  missing: 'A source that must give a figure gives none.',
};

/** Findings as one SARIF 2.1.0 log: a rule for each kind of finding of each metric, a result for each finding. */
export function* sarifFindings(findings: readonly Finding[], version: string): Generator<string> {
  const rules = new Map<string, Finding>();
  for (const finding of findings) if (!rules.has(ruleOf(finding))) rules.set(ruleOf(finding), finding);
  const ids = [...rules.keys()].sort();
  const indices = new Map(ids.map((id, index) => [id, index]));
  const described = [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { metric, found, weight }]) => ({
      id,
      shortDescription: { text: `${metric}: ${MEANINGS[found]}` },
      defaultConfiguration: { level: weightOf({ found, ...(weight !== undefined && { weight }) }) },
    }));
  const driver = { name: 'hanoi-corpus', semanticVersion: version, rules: described };
  const results = findings.map((finding) => resultOf(finding, indices.get(ruleOf(finding)) ?? -1));
  yield jsonLine({ version: '2.1.0', runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }] });
}

const ruleOf = ({ found, metric }: Finding): string => `${found}/${metric}`;

function resultOf(finding: Finding, ruleIndex: number): object {
  const pinned = pinnedTo(finding);
  const others = sidesOf(finding).filter((side) => side !== pinned && side.spot !== undefined);
  return {
    ruleId: ruleOf(finding),
    ruleIndex,
    level: weightOf(finding),
    message: { text: [finding.why, ...sidesOf(finding).map(sideInWords)].join('\n') },
    locations: pinned?.spot === undefined ? [] : [locationOf(pinned.spot, pinned)],
    ...(others.length > 0 && {
      relatedLocations: others.flatMap((side, id) => (side.spot === undefined ? [] : [{ id, ...locationOf(side.spot, side) }])),
    }),
    partialFingerprints: { 'finding/v1': finding.id },
  };
}

const locationOf = ({ file, line, column }: Spot, side: Side): object => ({
  physicalLocation: {
    artifactLocation: { uri: /^https?:\/\//.test(file) ? file : uriOf(file) },
    ...(line !== undefined && { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } }),
  },
  message: { text: sideInWords({ claim: side.claim, sources: side.sources, ...(side.quote !== undefined && { quote: side.quote }) }) },
});

// A path as a relative reference; a colon in its first part would read as a scheme.
const uriOf = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
