// The rules of a pack, layer by layer: what one layer reads is a slot of the next.
import { compile } from '../../../text/patterns/pattern-states.ts';
import type { Vocabulary } from '../../../text/patterns/vocabulary.ts';
import type { Looks } from '../../../text/tokens/remembered.ts';
import { cleanEdges } from './edges.ts';
import { type Allows, type CompiledRule, type DateSlot, type Layer, layer, type Match } from './layer.ts';
import { recipeOf } from './recipe.ts';
import { allowed, type DateRule } from './rules.ts';
import type { Neighbours } from './tables.ts';

/** All layers: the match at a token, and the token behind digits that begin none. */
export type Layers = {
  readonly at: Layer['at'];
  readonly behindNumber: (looks: Looks, index: number) => number;
};

/** The words that no pattern knows, but what stands around digits; and where words get their numbers. */
type Terms = { readonly numbered: Neighbours; readonly measured: Neighbours; readonly known: Vocabulary };

type Slots = Readonly<Record<string, DateSlot>>;

/** Compiles the rules of a pack. */
export function layersOf(rules: readonly DateRule[], words: Slots, { numbered, measured, known }: Terms): Layers {
  const isClean = (looks: Looks, start: number, end: number): boolean =>
    cleanEdges(looks.at, start, end) &&
    !(looks.at(start)?.kind === 'number' && numbered.before(looks, start)) &&
    !(looks.at(end - 1)?.kind === 'number' && measured.behind(looks, end));
  const inside: Allows = (rule, looks, start, end) => isClean(looks, start, end) && allowed(rule, looks, start, end);
  // A rule that stands in several layers is compiled once: its slots are the same in each.
  const compiled = new Map<DateRule, CompiledRule>();
  const of = (names: readonly DateRule['layer'][], slots: Slots, fits: Allows = allowed): Layer => {
    const own = rules.filter(({ layer: name, piece }) => names.includes(name) && !(names.length > 1 && piece));
    for (const rule of own) if (!compiled.has(rule)) compiled.set(rule, compile(rule, slots));
    return layer(
      own.flatMap((rule) => compiled.get(rule) ?? []),
      fits,
      known,
    );
  };
  const clock = once(of(['clock'], words));
  const years = once(of(['years'], { ...words, clock: clock.slot }));
  const months = once(of(['months'], { ...words, clock: clock.slot, years: years.slot }));
  const parts = { ...words, clock: clock.slot, years: years.slot, months: months.slot };
  const single = once(of(['date', 'months', 'years'], parts));
  const whole = of([undefined], { ...parts, date: single.slot, dayed: single.dayed }, inside);
  let clean: Layer | undefined;
  const alone = (): Layer => (clean ??= of(['date', 'months', 'years'], parts, inside));
  const at: Layer['at'] = (looks, index) => {
    const one = single.at(looks, index);
    const more = whole.at(looks, index);
    if (one === undefined || (more !== undefined && more.end > one.end)) return more;
    if (isClean(looks, index, one.end)) return one;
    // « mardi 11:00 » is no Tuesday the 11th, but a Tuesday.
    const shorter = alone().at(looks, index);
    return shorter === undefined || (more !== undefined && more.end >= shorter.end) ? more : shorter;
  };
  // « Avenida 9 de Julio »: what begins in such digits is no date to its end.
  const behindNumber = (looks: Looks, index: number): number => {
    if (looks.at(index)?.kind !== 'number' || !numbered.before(looks, index)) return index + 1;
    return single.at(looks, index)?.end ?? index + 1;
  };
  return { at, behindNumber };
}

/** `dayed`: no mere year or month. */
type Once = { readonly at: Layer['at']; readonly slot: DateSlot; readonly dayed: DateSlot };

/** A layer that remembers what it found where in one search, for many rules ask for the same at the same token; and the slot that reads it. */
function once({ at: search, firsts, number }: Layer): Once {
  const known = new Map<number, Match | undefined>();
  let turn = 0;
  const at: Layer['at'] = (looks, index) => {
    if (turn !== looks.turn()) known.clear();
    turn = looks.turn();
    if (known.has(index)) return known.get(index);
    const match = search(looks, index);
    known.set(index, match);
    return match;
  };
  const read: DateSlot['at'] = (looks, index) => {
    const match = at(looks, index);
    if (match === undefined) return undefined;
    const { rule, trail, end } = match;
    return { end, value: { kind: rule.layer === 'clock' ? 'clock' : 'parts', recipe: (start) => recipeOf(rule.from, trail, start) } };
  };
  const dayed: DateSlot['at'] = (looks, index) => (at(looks, index)?.rule.layer === 'date' ? read(looks, index) : undefined);
  return { at, slot: { at: read, firsts, number }, dayed: { at: dayed, firsts, number } };
}
