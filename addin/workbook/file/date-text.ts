const dayMilliseconds = 86_400_000;
const secondsOfDay = 86_400;
/** Serial 0 of the two calendars. The 1900 one counts a 29 February 1900 that never was, so serials from 61 on are one day ahead. */
const origin1900 = Date.UTC(1899, 11, 31);
const origin1904 = Date.UTC(1904, 0, 1);

/** A workbook's date serial as ISO text, the same in every time zone: date, date with time, or a time alone (serials below 1). */
export function dateText(serial: number, date1904: boolean): string {
  let day = Math.floor(serial);
  let seconds = Math.round((serial - day) * secondsOfDay);
  if (seconds === secondsOfDay) {
    day += 1;
    seconds = 0;
  }
  const time = new Date(seconds * 1000).toISOString().slice(11, 19);
  if (day === 0 && !date1904) return time;
  const leap = !date1904 && day > 60 ? 1 : 0;
  const instant = (date1904 ? origin1904 : origin1900) + (day - leap) * dayMilliseconds;
  if (!Number.isFinite(instant) || Math.abs(instant) > 8.64e15) return String(serial);
  const date = new Date(instant).toISOString().slice(0, 10);
  return seconds === 0 ? date : `${date}T${time}`;
}
