import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { rows, told } from './told.ts';

const packs = await loadPacks();

describe('what the author asks', () => {
  it.each([
    ['en', 'Which groups warn of abuse?'],
    ['es', '¿Qué critican las ONG?'],
    ['fr', 'Qui critique le traité ?'],
    ['vi', 'Ai chỉ trích công ước?'],
  ])('is said by nobody (%s: %s)', (language, text) => expect(rows(told(packs, language, text))).toEqual([]));

  it('may hold what somebody said', () =>
    expect(rows(told(packs, 'en', 'What, {*Ana Silva*} said, can be done?'))).toEqual(['Ana Silva | said | What ‖ can be done']));
});
