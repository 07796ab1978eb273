import type { Speaker } from '../../../../model/mention.ts';
import type { Draft } from '../draft.ts';
import type { Passage } from '../passage/passage.ts';
import type { Subject } from '../speaker/of-actor.ts';
import type { Lead } from './leads.ts';
import type { Antecedent } from './speakers.ts';
import type { Known } from './taken-up.ts';

/** A draft with the passage in which its cue and subject stand, which may be the one before. */
export type Telling = { readonly draft: Draft; readonly by: Passage };

/** A subject and its passage. */
export type Announced = { readonly subject: Subject; readonly by: Passage };

/** What the story so far tells about who may speak next. */
export type Memory = {
  readonly speaker?: Speaker;
  /** How many passages ago that was. */
  readonly age: number;
  readonly antecedent?: Antecedent;
  /** The woman and the man who spoke last. */
  readonly latest?: Readonly<Partial<Record<'f' | 'm', Antecedent>>>;
  /** Who was named so far. */
  readonly known: ReadonlyMap<string, Known>;
  /** The leads of the passage before. */
  readonly leads: readonly Lead[];
  /** The quotation of the passage before was never closed. */
  readonly open: boolean;
  /** Who the sentence names that ended the passage before with a colon. */
  readonly announced?: Announced;
  /** A cue that ended the passage before with a colon. */
  readonly waiting?: Telling;
};
