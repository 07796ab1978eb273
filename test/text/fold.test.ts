import { describe, expect, it } from 'vitest';
import { bare, slug } from '../../src/text/fold.ts';

describe('bare words', () => {
  it.each([
    ['Bùi Thanh Sơn', 'bui thanh son'],
    ['Đỗ', 'do'],
    ['Пётр', 'петр'],
    ['Сергей', 'сергей'],
    ['Київ', 'київ'],
    ['Быкаў', 'быкаў'],
    ['ガーダ', 'ガーダ'],
    ['أحمد', 'احمد'],
  ])('of « %s » are « %s »', (word, wanted) => expect(bare(word)).toBe(wanted));

  it('keep letters that are letters of their own in ids', () => expect(slug('Андрей Майский')).toBe('андрей-майский'));
});
