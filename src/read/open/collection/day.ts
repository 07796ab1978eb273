const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day that a date of ISO 8601 or of mail (RFC 5322) says, as it is printed there. */
export function dayOf(date: string | undefined): string | undefined {
  const [, iso] = /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?!\d)/.exec(date ?? '') ?? [];
  if (iso !== undefined) return iso;
  const [, day = '', name = '', year = ''] = /(?:^|[\s,])(\d{1,2})\s([a-z]{3})[a-z]*\s(\d{4})\b/i.exec(date ?? '') ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? undefined : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
