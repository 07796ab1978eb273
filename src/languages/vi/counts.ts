import type { CountsPack } from '../../model/packs/counts.ts';

/** What Vietnamese counts in news of any event. */
export const counts = {
  deaths: [
    { unit: ['người chết', 'người thiệt mạng', 'người tử vong', 'nạn nhân tử vong'] },
    { unit: ['người', 'người dân', 'nạn nhân', 'hành khách'], near: ['chết', 'thiệt mạng', 'tử vong', 'tử nạn'] },
  ],
  injured: [{ unit: ['người bị thương'] }, { unit: ['người', 'người dân', 'nạn nhân', 'hành khách'], near: ['bị thương'] }],
  missing: [{ unit: ['người mất tích'] }, { unit: ['người', 'người dân', 'nạn nhân', 'hành khách'], near: ['mất tích'] }],
  evacuated: [{ unit: ['người sơ tán'] }, { unit: ['người', 'người dân', 'nạn nhân', 'hành khách'], near: ['sơ tán', 'di dời'] }],
  homes: [{ unit: ['ngôi nhà', 'căn nhà', 'nhà', 'nhà dân'] }],
  arrests: [{ unit: ['vụ bắt giữ'] }, { unit: ['người', 'người dân', 'nạn nhân', 'hành khách'], near: ['bị bắt', 'bắt giữ'] }],
  spectators: [{ unit: ['khán giả', 'cổ động viên'] }],
  seats: [{ unit: ['ghế', 'chỗ ngồi'] }],
  doses: [{ unit: ['liều', 'liều vắc xin', 'liều vaccine', 'mũi tiêm', 'mũi'] }],
  votes: [{ unit: ['phiếu', 'phiếu bầu'] }],
  voters: [{ unit: ['cử tri'] }],
  turnout: [{ unit: ['percent'], near: ['tỷ lệ đi bầu', 'tỷ lệ cử tri', 'đi bỏ phiếu', 'tỷ lệ bỏ phiếu'] }],
} as const satisfies CountsPack;
