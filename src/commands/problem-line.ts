import { type Paint, type Reading, remedyOf, tame } from '../index.ts';

/** What could not be read of a file, as people are told: code, path, what is wrong, and what to do; what the path holds cannot move the cursor. */
export const problemLine = (path: string, { code, detail }: Reading['problems'][number], paint: Paint): string =>
  `${paint.red(code)} ${tame(path)}: ${tame(detail)} → ${remedyOf(code) ?? ''}`;
