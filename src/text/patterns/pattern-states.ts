// From the text of a pattern to states and edges over tokens.

import { isPlain, phraseTokens } from '../tokens/tokens.ts';
import type { Compiled, Edge, Slot, State } from './pattern-shapes.ts';

type Draft<V, L> = { readonly edges: Edge<V, L>[]; readonly skips: number[] };

/** States without skips: each has the edges of all states that skips lead to, in order. */
function withoutSkips<V, L>(drafts: readonly Draft<V, L>[], accept: number): readonly State<V, L>[] {
  return drafts.map(({ edges: own, skips }, from) => {
    if (skips.length === 0) return { edges: own, accepts: from === accept };
    const reached = new Set<number>();
    const edges: Edge<V, L>[] = [];
    const collect = (at: number): void => {
      if (reached.has(at)) return;
      reached.add(at);
      for (const edge of drafts[at]?.edges ?? []) edges.push(edge);
      for (const to of drafts[at]?.skips ?? []) collect(to);
    };
    collect(from);
    return { edges, accepts: reached.has(accept) };
  });
}

type Piece = { readonly text: string; readonly glued: boolean; readonly kind: 'word' | 'slot' | 'mark' };
const PIECES = /(\s*)(?:\{([^}]*)\}|([[\]()|])|([^\s{}[\]()|]+))/gu;

function* pieces(pattern: string): Generator<Piece> {
  for (const [, blank = '', slot, mark, words = ''] of pattern.matchAll(PIECES)) {
    const glued = blank === '';
    if (slot !== undefined) yield { text: slot, glued, kind: 'slot' };
    else if (mark !== undefined) yield { text: mark, glued, kind: 'mark' };
    else if (isPlain(words)) yield { text: words, glued, kind: 'word' };
    else
      for (const [i, token] of phraseTokens(words).entries())
        yield { text: token.lower, glued: i === 0 ? glued : !token.spaced, kind: 'word' };
  }
}

type Level = { readonly from: number; readonly optional: boolean; readonly ends: number[]; glued: boolean };

/** Reads a pattern; throws when it is malformed or names an unknown slot. */
export function compile<V, R extends { readonly pattern: string; readonly id: string }, L>(
  rule: R,
  slots: Readonly<Record<string, Slot<V, L>>>,
): Compiled<V, R, L> {
  const states: Draft<V, L>[] = [];
  const state = (): number => states.push({ edges: [], skips: [] }) - 1;
  const skip = (from: number, to: number): unknown => states[from]?.skips.push(to);
  const wrong = (why: string): never => {
    throw new Error(`${rule.id}: ${why} in « ${rule.pattern} »`);
  };
  let at = state();
  let inherited = false; // a blank before « [ » or « ( » stands before whatever comes first inside
  const levels: Level[] = [];
  for (const piece of pieces(rule.pattern)) {
    if (piece.kind === 'mark') {
      if (piece.text === '[' || piece.text === '(') {
        inherited ||= !piece.glued;
        levels.push({ from: at, optional: piece.text === '[', ends: [], glued: !inherited });
        const inner = state();
        skip(at, inner);
        at = inner;
      } else if (piece.text === '|') {
        const level = levels.at(-1) ?? wrong('« | » outside brackets');
        level.ends.push(at);
        inherited = !level.glued;
        at = state();
        skip(level.from, at);
      } else {
        const level = levels.pop() ?? wrong('a bracket closes nothing');
        if (level.optional !== (piece.text === ']')) wrong('brackets cross');
        const out = state();
        for (const end of [...level.ends, at]) skip(end, out);
        if (level.optional) skip(level.from, out);
        at = out;
      }
      continue;
    }
    const to = state();
    const glued = piece.glued && !inherited;
    inherited = false;
    if (piece.kind === 'word') states[at]?.edges.push({ to, glued, word: piece.text });
    else {
      const [name = '', kind = name] = piece.text.split('=');
      const slot = slots[kind] ?? wrong(`no slot {${kind}}`);
      states[at]?.edges.push({ to, glued, name, slot });
    }
    at = to;
  }
  if (levels.length > 0) wrong('a bracket stays open');
  return { rule, states: withoutSkips(states, at) };
}
