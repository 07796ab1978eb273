/** A text and what the rule makes of it. */
export type Example = { readonly text: string; readonly expect: string };

/**
 * One way a language says one kind of thing. `id` is never reused; `pattern` is compiled by `text/patterns/pattern.ts`;
 * `value` says what is made of the slots; every example and counterexample is run by the tests.
 */
export type Rule<V> = {
  readonly id: string;
  readonly pattern: string;
  readonly value: V;
  readonly examples: readonly [Example, ...Example[]];
  readonly counterexamples?: readonly string[];
  readonly note?: string;
};
