import { columnLetters, isWhole, parseAddress, sheetPrefix, type Rectangle } from './address';

const reference =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}(])/gu;

const nameOf = (prefix: string): string =>
  prefix
    .slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");

/** A formula after cells it reads were moved; what it read and was taken out becomes #REF!. */
export function shiftFormula(formula: string, home: string, moved: string, to: (area: Rectangle) => Rectangle | null): string {
  return formula.replace(reference, (whole: string, text: string | undefined, prefix: string | undefined, address: string) => {
    if (text !== undefined) return whole;
    const sheet = prefix === undefined ? home : nameOf(prefix);
    if (sheet.toLowerCase() !== moved.toLowerCase()) return whole;
    const before = parseAddress(address.replaceAll('$', ''));
    if (isWhole(before)) return whole;
    const after = to(before);
    return (prefix ?? '') + (after === null ? '#REF!' : written(address, after));
  });
}

/** The new address with the $ signs of the old one. */
function written(old: string, area: Rectangle): string {
  const corners = old.split(':').map((corner, index) => {
    const [column, row] = index === 0 ? [area.column, area.row] : [area.column + area.columns - 1, area.row + area.rows - 1];
    const [, first = '', second = ''] = /^(\$?)[A-Z]+(\$?)\d+$/.exec(corner) ?? [];
    return `${first}${columnLetters(column)}${second}${row + 1}`;
  });
  return corners.join(':');
}

/** Formulas that read a sheet which was deleted, or got another name. */
export function renameInFormula(formula: string, from: string, to: string | null): string {
  return formula.replace(reference, (whole: string, text: string | undefined, prefix: string | undefined, address: string) => {
    if (text !== undefined || prefix === undefined || nameOf(prefix).toLowerCase() !== from.toLowerCase()) return whole;
    return to === null ? '#REF!' : sheetPrefix(to) + address;
  });
}
