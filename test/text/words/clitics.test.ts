import { expect, it } from 'vitest';
import { unswallowed } from '../../../src/text/words/clitics.ts';

it('gives back the letter of an article that a small word swallowed', () => {
  expect(unswallowed('للأمم المتحدة', 1, 'لأمم المتحدة')).toBe('الأمم المتحدة');
  expect(unswallowed('في لندن', 3, 'لندن')).toBe('لندن');
});
