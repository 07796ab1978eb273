import { describe, expect, it } from 'vitest';
import { linked, seen } from './seen.ts';

describe('names of signs that a title or word of address shows', () => {
  it('begin right behind a title, before a verb or a mark', () => {
    expect(seen('zh', '外长高远表示同意。')).toEqual(['高远 | 外长']);
    expect(seen('zh', '外长欧阳敏强调，时间不多。')).toEqual(['欧阳敏 | 外长']);
    expect(seen('zh', '总统马上宣布结果。')).not.toContain('马上 | 总统');
    expect(seen('zh', '外长高度重视此事。')).not.toContain('高度 | 外长');
  });
  it('are family names wherever they stand before a title, once 氏 has shown them', () =>
    expect(linked('ja', '柘植氏は賛成した。その後、柘植外相が説明した。')).toEqual(['柘植 → 柘植', '柘植 → 柘植']));
  it('are none where only 氏 of several or of a title stands', () => expect(seen('ja', '両氏は賛成した。')).toEqual([]));
});

describe('foreign names between a country and the title of its head', () => {
  it('are found in Korean', () => expect(seen('ko', '어제 일본 모리타 겐지 총리가 말했다.')).toEqual(['모리타 겐지 | 총리 @ 일본']));
  it('are no qualities of the title', () => expect(seen('ko', '어제 일본 새 총리가 말했다.')).not.toContain('새 | 총리 @ 일본'));
});
