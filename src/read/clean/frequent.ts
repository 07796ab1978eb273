import type { Role } from '../../model/block.ts';
import { lineKey } from '../../text/line-key.ts';
import type { Line } from './lines.ts';
import type { Verdict } from './told.ts';

/** The verdict on a line that the corpus knows from other pages of the publisher. */
export const FREQUENT: Verdict = { role: 'furniture', reason: 'stands on many pages of this publisher' };

const LONGEST = 400; // code units

/** Whether a line is one of those that the corpus knows. */
export const isFrequent = (line: Line, frequent: ReadonlySet<number>): boolean =>
  frequent.size > 0 && line.end - line.start <= LONGEST && frequent.has(lineKey(line.text));

const ARTICLE: ReadonlySet<Role> = new Set<Role>(['heading', 'paragraph', 'lede']);

/** Roles, with lines of the article that the corpus knows as furniture. */
export const withFrequent = (lines: readonly Line[], roles: readonly Verdict[], frequent: ReadonlySet<number>): readonly Verdict[] =>
  frequent.size === 0
    ? roles
    : roles.map((verdict, i) => {
        const line = lines[i];
        return line !== undefined && ARTICLE.has(verdict.role) && isFrequent(line, frequent) ? FREQUENT : verdict;
      });
