import type { CountsPack } from '../../model/packs/counts.ts';

// Whom the words near a number say something of.
const people = [
  'người',
  'người dân',
  'nạn nhân',
  'hành khách',
  'dân thường',
  'hộ',
  'công nhân',
  'binh sĩ',
  'chiến sĩ',
  'trẻ em',
  'học sinh',
  'du khách',
];

/** What Vietnamese counts in news of any event. */
export const counts: CountsPack = {
  deaths: [
    { unit: ['người chết', 'người thiệt mạng', 'người tử vong', 'nạn nhân tử vong', 'thi thể', 'nạn nhân thiệt mạng'] },
    { unit: people, near: ['chết', 'thiệt mạng', 'tử vong', 'tử nạn', 'thiệt mệnh', 'số người chết'] },
  ],
  injured: [{ unit: ['người bị thương'] }, { unit: people, near: ['bị thương', 'thương tích'] }],
  missing: [{ unit: ['người mất tích'] }, { unit: people, near: ['mất tích', 'mất liên lạc'] }],
  evacuated: [{ unit: ['người sơ tán'] }, { unit: people, near: ['sơ tán', 'di dời'] }],
  homeless: [{ unit: ['người mất nhà cửa'] }, { unit: people, near: ['mất nhà cửa', 'mất nhà', 'không còn nhà cửa'] }],
  rescued: [{ unit: ['người sống sót'] }, { unit: people, near: ['giải cứu', 'được cứu', 'cứu sống'] }],
  homes: [{ unit: ['ngôi nhà', 'căn nhà', 'nhà', 'nhà dân'] }],
  arrests: [{ unit: ['vụ bắt giữ'] }, { unit: people, near: ['bị bắt', 'bắt giữ'] }],
  spectators: [{ unit: ['khán giả', 'cổ động viên'] }],
  seats: [{ unit: ['ghế', 'chỗ ngồi'] }],
  doses: [{ unit: ['liều', 'liều vắc xin', 'liều vaccine', 'mũi tiêm', 'mũi'] }],
  votes: [{ unit: ['phiếu', 'phiếu bầu'] }],
  voters: [{ unit: ['cử tri'] }],
  turnout: [{ unit: ['percent'], near: ['tỷ lệ đi bầu', 'tỷ lệ cử tri', 'đi bỏ phiếu', 'tỷ lệ bỏ phiếu'] }],
  cases: [{ unit: ['ca', 'ca mắc', 'ca bệnh', 'ca nhiễm', 'trường hợp'] }],
  demonstrators: [{ unit: ['người biểu tình'] }, { unit: ['người'], near: ['biểu tình', 'tuần hành', 'xuống đường'] }],
  hectares: [{ unit: ['ha', 'hecta', 'héc-ta'] }],
  'jobs-cut': [{ unit: ['việc làm', 'vị trí', 'nhân viên', 'lao động'], near: ['cắt giảm', 'sa thải'] }],
  staff: [{ unit: ['nhân viên', 'lao động'] }],
  revenue: [{ unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'], near: ['doanh thu'] }],
  profit: [{ unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'], near: ['lợi nhuận', 'lãi'] }],
  firefighters: [{ unit: ['lính cứu hỏa', 'lính cứu hoả'] }],
  stations: [{ unit: ['điểm bỏ phiếu', 'phòng phiếu'] }, { unit: ['điểm', 'khu vực'], near: ['bỏ phiếu'] }],
  told: { police: ['cảnh sát', 'nhà chức trách'], organisers: ['ban tổ chức', 'công đoàn'] },
};
