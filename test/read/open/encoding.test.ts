import { describe, expect, it } from 'vitest';
import { openFile, openRecord } from '../../../src/read/open/index.ts';
import { encoded } from './encoder.ts';

const VIETNAMESE = 'Sáng nay, cảng mở cửa trở lại sau ba tuần sửa chữa; người dân vui mừng đón những con tàu đầu tiên.';
const TEXTS: readonly (readonly [string, string])[] = [
  ['windows-1252', 'Après trois semaines de travaux, le port a rouvert lundi à l’aube ; « enfin ! », s’écrie un pêcheur.'],
  ['windows-1252', 'Der Hafen öffnete am Montag früh – größer als zuvor, sagte die Bürgermeisterin für Häfen und Flüsse.'],
  ['windows-1250', 'Przystań została ponownie otwarta w poniedziałek; wszyscy rybacy świętowali wspólnie aż do północy.'],
  ['windows-1251', 'Порт снова открылся в понедельник после трёх недель ремонта, сообщили рыбаки из соседних деревень.'],
  ['koi8-r', 'Порт снова открылся в понедельник после трёх недель ремонта, сообщили рыбаки из соседних деревень.'],
  ['windows-1253', 'Το λιμάνι άνοιξε ξανά τη Δευτέρα μετά από τρεις εβδομάδες εργασιών, είπαν οι ψαράδες.'],
  ['windows-1255', 'הנמל נפתח מחדש ביום שני לאחר שלושה שבועות של עבודות, אמרו הדייגים.'],
  ['windows-1256', 'أعيد فتح الميناء يوم الاثنين بعد ثلاثة أسابيع من الأشغال، كما قال الصيادون.'],
  ['gb18030', '港口在三周施工后于星期一重新开放，渔民们说他们等了很久，终于看到第一批船只进港。'],
  ['big5', '港口在三週施工後於星期一重新開放，漁民們說他們等了很久，終於看到第一批船隻進港。'],
  ['shift_jis', '港は三週間の工事のあと、月曜日に再び開かれた。漁師たちは「長く待った」と話している。'],
  ['euc-jp', '港は三週間の工事のあと、月曜日に再び開かれた。漁師たちは「長く待った」と話している。'],
  ['euc-kr', '항구는 삼 주간의 공사를 마치고 월요일에 다시 문을 열었다고 어부들이 말했다.'],
  ['windows-874', 'ท่าเรือเปิดอีกครั้งในวันจันทร์หลังจากซ่อมแซมเป็นเวลาสามสัปดาห์ ชาวประมงกล่าว'],
];

describe('openFile', () => {
  it.each(TEXTS)('reads %s that nothing declares', (encoding, text) => {
    const { raw, source, problems } = openFile(encoded(text, encoding), { name: 'a.txt' });
    expect(raw.content).toBe(text);
    expect(source.encoding).toBe(encoding);
    expect(problems).toEqual([]);
  });

  it.each(TEXTS)('reads %s that the page declares', (encoding, text) => {
    const page = `<html><head><meta charset="${encoding}"></head><body><p>${text}</p></body></html>`;
    const { raw, source } = openFile(encoded(page, encoding), {});
    expect(raw).toEqual({ kind: 'html', content: page });
    expect(source.encoding).toBe(encoding);
  });

  it('believes UTF-8 that is valid before any declaration', () => {
    const page = `<meta charset="windows-1252"><p>${VIETNAMESE}</p>`;
    expect(openFile(Buffer.from(page), { name: 'a.html' }).raw.content).toBe(page);
  });

  it.each(['utf-16le', 'utf-16be'])('reads %s with and without a mark', (encoding) => {
    const little = Buffer.from('\uFEFFPort rouvert après travaux', 'utf16le');
    const bytes = encoding === 'utf-16le' ? little : Buffer.from(little).swap16();
    for (const given of [bytes, bytes.subarray(2)]) {
      const { raw, source } = openFile(given, {});
      expect([raw.content, source.encoding]).toEqual(['Port rouvert après travaux', encoding]);
    }
  });

  it('drops the mark of UTF-8', () => expect(openFile(Buffer.from('\uFEFFLe port'), {}).raw.content).toBe('Le port'));

  it('reads on over invalid bytes and says how many', () => {
    const bytes = Buffer.concat([
      Buffer.from('Le port a rouvert après les travaux — déjà fêté à l’aube. '),
      Uint8Array.of(0xff),
      Buffer.from(' Fin.'),
    ]);
    const { raw, problems } = openFile(bytes, {});
    expect(raw.content).toContain('\uFFFD Fin.');
    expect(problems).toEqual([{ code: 'E303', detail: '1 bytes are no valid utf-8' }]);
  });

  it.each([
    ['nothing', Buffer.from(''), 'E301'],
    ['blanks', Buffer.from(' \n\t'), 'E301'],
    ['a PDF', Buffer.from('%PDF-1.7 ...'), 'E302'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'E302'],
    ['zeros', Buffer.alloc(2000), 'E302'],
    ['random bytes', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251), 'E302'],
  ])('reports %s', (_name, bytes, code) => {
    const { raw, problems } = openFile(bytes, {});
    expect(problems.map((p) => p.code)).toEqual([code]);
    expect(raw.content.trim()).toBe('');
  });

  it.each([
    ['page.html', '<p>Port', 'text/html'],
    ['page.txt', 'Port', 'text/plain'],
    ['page.md', '# Port', 'text/markdown'],
    ['page.txt', '<!DOCTYPE html><title>Port</title>', 'text/html'],
    ['', '<div><p>Port</p><p>Quai</p></div>', 'text/html'],
    ['', 'a < b and b > c', 'text/plain'],
  ])('tells the media type of %s « %s »', (name, content, type) => {
    expect(openFile(Buffer.from(content), { name }).source.mediaType).toBe(type);
  });
});

describe('openRecord', () => {
  it('takes text, html and bytes, and keeps id and url', () => {
    expect(openRecord({ id: 'x', text: 'Port', url: 'https://a.example/' })).toMatchObject({
      id: 'x',
      source: { url: 'https://a.example/' },
      raw: { kind: 'text' },
    });
    expect(openRecord({ html: '<p>Port' }).raw).toEqual({ kind: 'html', content: '<p>Port' });
    expect(openRecord({ bytes: Buffer.from('Port').toString('base64') }).raw.content).toBe('Port');
  });

  it('is named by the digest of its bytes when it has no id', () => {
    expect(openRecord({ text: 'Port' }).id).toBe(openFile(Buffer.from('Port'), {}).id);
  });
});
