import { describe, expect, it } from 'vitest';
import { contextOf, NO_PROFILE, openRecord, readDocument } from '../../../../src/index.ts';

const context = await contextOf(NO_PROFILE);

describe('who only tells of an event', () => {
  it.each([
    ['vi', 'Theo Thứ trưởng Nguyễn Văn An, tính đến ngày 13/10, 95 đoàn đã xác nhận tham dự hội nghị.'],
    ['fr', 'Selon la ministre Anna Roth, lundi, 95 délégations ont signé le traité.'],
  ])('takes no part in it (%s)', (language, text) => {
    const record = openRecord({ id: 't', text, published: '2025-10-14', language, as: 'text' });
    const { events, statements } = readDocument(record, context);
    const speaker = statements[0]?.speaker?.entity;
    expect(speaker).toBeDefined();
    expect(events.length).toBeGreaterThan(0);
    expect(events.flatMap((event) => event.participants)).not.toContain(speaker);
  });
});
