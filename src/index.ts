// The public door.

export {
  type Fall,
  type Floors,
  falls,
  type Gold,
  KINDS,
  type Kind,
  NOTHING,
  plus,
  raised,
  rates,
  score,
  type Tally,
} from './evaluate/index.ts';
export { contextOf, profileAt } from './ingest/context.ts';
export { type Ingested, type Ingesting, ingest, type Step } from './ingest/index.ts';
export { LANGUAGES, loadPacks } from './languages/index.ts';
export type { DiffRule, DiffRules } from './model/diff-rules.ts';
export { daysOf, isEdtf } from './model/edtf.ts';
export { type ErrorCode, remedyOf, UserError } from './model/errors.ts';
export type { Fact, FactOf, Facts, FactTable } from './model/fact.ts';
export type { LanguagePack, Packs } from './model/pack.ts';
export { NO_PROFILE, type Profile } from './model/profile.ts';
export { LAYERS, type Layer, type PartReading, partOf, type Reading } from './model/reading.ts';
export type {
  Artefact,
  Claim,
  Copy,
  Discrepancy,
  Entity,
  Evidence,
  Row,
  StatementRow,
  TableName,
  Tables,
  TimelineEvent,
  Verdict,
} from './model/tables.ts';
export { TABLE_NAMES } from './model/tables.ts';
export { DECISIONS_FILE, decide, decisionsIn } from './profile/decisions.ts';
export { loadProfile } from './profile/index.ts';
export { diffRulesIn, settingsIn } from './profile/settings.ts';
export { entriesAt, filesOf } from './read/files.ts';
export { madeBy, VERSION } from './read/fingerprint.ts';
export { linesOf } from './read/lines.ts';
export { type InputRecord, openFile, openRecord } from './read/open/index.ts';
export { readingsAt, readPath } from './read/path.ts';
export { type ReadContext, readDocument } from './read/pipeline.ts';
export { readLine } from './read/record.ts';
export { type RuleWords, ruleNamed } from './read/rule-named.ts';
export { STAGES, type Stage } from './read/stages.ts';
export {
  beside,
  /** @tool */
  signatureOf,
} from './relate/copies/index.ts';
export { factsInMemory } from './relate/facts-in-memory.ts';
export { factsOf, finish, tablesOf } from './relate/index.ts';
export { besideText } from './show/beside.ts';
export { betweenMoments } from './show/between-moments.ts';
export { explainedBlocks, explainedPage } from './show/blocks.ts';
export { explainedHtml } from './show/blocks-html.ts';
export { type ClaimChange, claimChanges } from './show/claim-changes.ts';
export { codeOf } from './show/code.ts';
export { COLUMNS, type Column, cellsOf, figureOf, type Look } from './show/columns.ts';
export { type Difference, differenceCells, differenceHeads, differences, inShort } from './show/differences.ts';
export { explained, type Subject, type Witness } from './show/explain.ts';
export { figuresLock, type LockedClaim, lockedIn, lockedOf } from './show/figures-lock.ts';
export { FINDING_FORMATS, type Finding, type FindingFormat, type Found, type Side, type Spot, type Weight } from './show/findings.ts';
export { githubFindings } from './show/findings-github.ts';
export { junitFindings } from './show/findings-junit.ts';
export { markdownFindings } from './show/findings-markdown.ts';
export { sarifFindings } from './show/findings-sarif.ts';
export { FORMATS, type Format, printed } from './show/formats.ts';
export { jsonLine } from './show/json-lines.ts';
export { PAGE_FORMATS, PAGE_PRINTERS, type PageFormat, type PagePrinter, withWords } from './show/page.ts';
export { type Ruled, ruled, ruleFor } from './show/ruled.ts';
export type { Cell, Sheet } from './show/sheet.ts';
export { type Disagreement, type Repeated, summary } from './show/summary.ts';
export type { Paint, Screen } from './show/table.ts';
export { EVENT_FORMATS, PERIODS, type Period, periodOf, TIMELINE_FORMATS, type TimelineFormat, told } from './show/timeline-formats.ts';
export { tame } from './show/width.ts';
export { type Overview, openStore, type Store } from './store/index.ts';
export { bare, slug } from './text/fold.ts';
