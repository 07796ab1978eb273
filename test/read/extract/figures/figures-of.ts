import type { SegmentedDocument } from '../../../../src/model/document.ts';
import type { FigureMention } from '../../../../src/model/mention.ts';
import type { Packs } from '../../../../src/model/pack.ts';
import { NO_PROFILE, type Profile } from '../../../../src/model/profile.ts';
import { figures, type Given } from '../../../../src/read/extract/figures/index.ts';
import { tokens } from '../../../../src/text/tokens/tokens.ts';

const NOTHING: Given = { dates: [], names: [] };

/** A document of paragraphs, each line a block and a sentence. */
export function lines(text: string, language: string): SegmentedDocument {
  const spans = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return {
    id: 'd',
    source: { sha256: '', mediaType: 'text/plain' },
    as: 'text',
    known: {},
    problems: [],
    text,
    language,
    blocks: spans.map((s) => ({ ...s, role: 'paragraph', language })),
    sentences: spans.map((s, block) => ({ ...s, block, language, tokens: tokens(text, s.start, s.end), firstWord: 0 })),
    words: new Int32Array(0),
    placeOf: () => ({ line: 1, column: 1 }),
  };
}

/** Figures of a text, without profile unless one is given. */
export const figuresOf = (
  packs: Packs,
  language: string,
  text: string,
  profile: Profile = NO_PROFILE,
  given: Given = NOTHING,
): readonly FigureMention[] => figures(lines(text, language), packs, profile, given);

/** A figure in one line: « bound value[..high] unit ». */
export const line = ({ bound, value, high, unit }: FigureMention): string =>
  `${bound} ${value}${high === undefined ? '' : `..${high}`}${unit === undefined ? '' : ` ${unit}`}`;
