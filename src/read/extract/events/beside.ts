import type { EventType, TriggerValue } from '../../../model/packs/events.ts';
import type { Token } from '../../../model/token.ts';
import type { Clauses } from './clauses.ts';
import { BESIDE, type Lexicon } from './lexicon.ts';

/** A score is made of numbers of so many digits, with so short a word or mark between. */
const DIGITS = 3;
const JOINT = 2;

/** What words near an act in its clause make of it: « condamné à six ans de prison », « battu 2-0 ». */
export function besideOf(
  { from, to, rule }: { readonly from: number; readonly to: number; readonly rule: { readonly value: TriggerValue } },
  { tokens, clauseOf, dated }: Clauses,
  { besides }: Lexicon,
): EventType | undefined {
  const { beside = [], scored } = rule.value;
  if (beside.length === 0 && scored === undefined) return undefined;
  const around: number[] = [];
  for (let i = Math.max(0, from - BESIDE); i < Math.min(tokens.length, to + BESIDE); i++)
    if ((i < from || i >= to) && clauseOf[i] === clauseOf[from]) around.push(i);
  const found = beside.find(({ words }) => around.some((i) => besides.get(words)?.at(tokens, i) !== undefined));
  if (found !== undefined) return found.type;
  return scored !== undefined && around.some((i) => dated[i] !== true && isScore(tokens, i)) ? scored : undefined;
}

/** « 2-0 », « 3:1 », « 3比2 »: two small numbers with hardly anything between. */
function isScore(tokens: readonly Token[], at: number): boolean {
  const [home, joint, away] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (home === undefined || joint === undefined || away === undefined) return false;
  if (/^\d{1,3}[-–:]\d{1,3}$/.test(home.text)) return true;
  const isNumber = ({ kind, text }: Token): boolean => kind === 'number' && text.length <= DIGITS;
  return isNumber(home) && isNumber(away) && joint.text.length <= JOINT && joint.text !== ',' && joint.text !== '.' && joint.text !== '%';
}
