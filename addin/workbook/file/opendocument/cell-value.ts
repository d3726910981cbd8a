import type { CellValue } from '../../../../engine';
import { dateText } from '../../date-text';
import { numberOf } from '../number-text';
import type { Tag } from '../xml/tag';

const secondsOfDay = 86_400;

/** PT36H30M05.5S as a part of days, as other formats store it; null for anything else. */
function durationSerial(text: string): number | null {
  const match = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text);
  if (match === null) return null;
  const [, sign, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
  const serial = Number(days) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / secondsOfDay;
  return sign === '-' ? -serial : serial;
}

/** Dates of OpenDocument are ISO text already: whole seconds, and none for midnight. */
function dateOf(text: string): string {
  const time = /T.*\.\d/.test(text) ? Date.parse(`${text}Z`) : NaN;
  const whole = Number.isNaN(time) ? text : new Date(Math.round(time / 1000) * 1000).toISOString().slice(0, 19);
  return whole.replace(/T00:00:00$/, '');
}

const emptyIsNull = (text: string | null | undefined): CellValue => (text === '' ? null : (text ?? null));

/** What a cell's attributes say before its text is known; undefined where the text decides. */
export function attributeValue(tag: Tag): CellValue | undefined {
  switch (tag.attribute('office:value-type')) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const text = tag.attribute('office:value') ?? '';
      return numberOf(text) ?? emptyIsNull(text.trim());
    }
    case 'date':
      return emptyIsNull(dateOf(tag.attribute('office:date-value') ?? ''));
    case 'time': {
      const text = tag.attribute('office:time-value') ?? '';
      const serial = durationSerial(text);
      return serial === null ? emptyIsNull(text) : dateText(serial, false);
    }
    case 'boolean':
      return tag.attribute('office:boolean-value') === 'true';
    default:
      return undefined;
  }
}

/** Text of a cell; LibreOffice stores an error as empty text that is shown as its name. */
export function textValue(text: string | null, written: string | undefined, isError: boolean): CellValue {
  if (isError && text !== null) return { error: text };
  return emptyIsNull(written ?? text);
}
