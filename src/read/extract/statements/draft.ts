import type { FrameKind, VerbForm } from '../../../model/packs/speech.ts';
import type { Range } from './passage/passage.ts';
import type { Subject } from './speaker/of-actor.ts';

/** A statement in the making, in tokens of its passage. */
export type Draft = {
  readonly kind: FrameKind;
  readonly act: string;
  readonly cue?: Range;
  readonly form?: VerbForm;
  /** What the verb leaves at the end of its clause (« wies … zurück »). */
  readonly particle?: string;
  readonly subject?: Subject;
  /** Whoever said it is not named (« hieß es »). */
  readonly nobody?: true;
  readonly addressee?: Range;
  /** What was said; the last part may be cut when the next cue turns up. */
  readonly content: readonly Range[];
  /** Indices of the quotations it takes. */
  readonly quotations: readonly number[];
  /** A pronoun as subject must lead to a person: things do it too. */
  readonly needsPerson: boolean;
};

/** The draft with its last part of content ending earlier. */
export function cutAt(draft: Draft, to: number): Draft {
  const content = draft.content.flatMap(([from, end]): readonly Range[] => (from >= to ? [] : [[from, Math.min(end, to)]]));
  return { ...draft, content };
}

/** What a cue introduces on its right: the frame, where the content begins, and who is addressed; all in tokens. */
export type Introduction = {
  readonly kind: FrameKind;
  readonly from: number;
  /** Where it ends, when that is not the end of the clause. */
  readonly to?: number;
  readonly addressee?: readonly [number, number];
};
