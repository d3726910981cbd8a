const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const typedDay = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** "2025-09-20" as it stands in a field: "20.9.2025". Text that is no day stays as it is. */
export function dayInField(text: string): string {
  const [, year, month, day] = isoDay.exec(text) ?? [];
  return year === undefined ? text : `${Number(day)}.${Number(month)}.${year}`;
}

/** What a person typed as a day, as models keep it: "20.9.2025" is "2025-09-20"; anything else is kept as typed, as it may be "autumn 2025". */
export function readDay(text: string): string {
  const typed = text.trim();
  const [, day = '', month = '', year] = typedDay.exec(typed) ?? [];
  if (year === undefined) return typed;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : typed;
}
