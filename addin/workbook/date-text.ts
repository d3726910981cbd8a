const dayMilliseconds = 86_400_000;
const secondsOfDay = 86_400;
/** Serial 0 of the two calendars. The 1900 one counts a 29 February 1900 that never was, so serials from 61 on are one day ahead. */
const origin1900 = Date.UTC(1899, 11, 31);
const origin1904 = Date.UTC(1904, 0, 1);
const lastOfFebruary1900 = 60;

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
  const leap = !date1904 && day > lastOfFebruary1900 ? 1 : 0;
  const instant = (date1904 ? origin1904 : origin1900) + (day - leap) * dayMilliseconds;
  if (!Number.isFinite(instant) || Math.abs(instant) > 8.64e15) return String(serial);
  const date = new Date(instant).toISOString().slice(0, 10);
  return seconds === 0 ? date : `${date}T${time}`;
}

/** The serial of a text that `dateText` wrote; null for any other text. */
export function serialOf(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4}-\d\d-\d\d)(?:T|$))?(\d\d:\d\d:\d\d)?$/.exec(text);
  if (match === null || text === '') return null;
  const time = match[2] === undefined ? 0 : Date.parse(`1970-01-01T${match[2]}Z`) / 1000 / secondsOfDay;
  if (match[1] === undefined) return time;
  const day = (Date.parse(`${match[1]}T00:00:00Z`) - (date1904 ? origin1904 : origin1900)) / dayMilliseconds;
  const serial = (!date1904 && day >= lastOfFebruary1900 ? day + 1 : day) + time;
  return Number.isNaN(serial) ? null : serial;
}
