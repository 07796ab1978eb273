import { type ErrorCode, errorText } from '../../model/errors.ts';
import type { Problem } from '../../model/problem.ts';

/** A fault of the input, with its text. */
export const problem = (code: ErrorCode, ...parts: readonly (string | number)[]): Problem => ({ code, detail: errorText(code, ...parts) });
