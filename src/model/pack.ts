// A language pack: all that is known of one language, as data. Each file's type lives beside the others in `packs/`.
import type { CountsPack } from './packs/counts.ts';
import type { DatesPack } from './packs/dates.ts';
import type { EventsPack } from './packs/events.ts';
import type { FiguresPack } from './packs/figures.ts';
import type { FurniturePack } from './packs/furniture.ts';
import type { NamesPack } from './packs/names.ts';
import type { SegmentsPack } from './packs/segments.ts';
import type { SlipsPack } from './packs/slips.ts';
import type { SpeechPack } from './packs/speech.ts';
import type { WordsPack } from './packs/words.ts';

/** All that is known of one language; JSON-safe. */
export type LanguagePack = {
  /** ISO 639-1 code. */
  readonly code: string;
  readonly words: WordsPack;
  readonly dates: DatesPack;
  readonly figures: FiguresPack;
  readonly counts: CountsPack;
  readonly names: NamesPack;
  readonly speech: SpeechPack;
  readonly segments: SegmentsPack;
  readonly furniture: FurniturePack;
  readonly events: EventsPack;
  readonly slips: SlipsPack;
};

/** Packs by language code, as stages receive them. */
export type Packs = Readonly<Record<string, LanguagePack>>;
