/** Functions newer than the file format, which files write with a prefix: without it Excel shows #NAME?. */
const newer = new Set(
  (
    'ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FORECAST.LINEAR FORMULATEXT HSTACK IFNA IFS ISFORMULA ' +
    'ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.SNGL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC RANDARRAY RANK.AVG RANK.EQ ' +
    'REDUCE SCAN SEQUENCE SHEET SHEETS STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE UNICHAR ' +
    'UNICODE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
  ).split(' '),
);
const newerStill = new Set(['FILTER', 'SORT', 'SORTBY']);

const called = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/gu;
const prefixed = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xl(?:fn|ws)\./giu;

/** A typed formula as a file holds it. */
export const withPrefixes = (formula: string): string =>
  formula.replace(called, (whole, name: string | undefined) => {
    const bare = name?.toUpperCase() ?? '';
    if (newer.has(bare)) return `_xlfn.${whole}`;
    return newerStill.has(bare) ? `_xlfn._xlws.${whole}` : whole;
  });

/** A formula of a file as a person types it. */
export const withoutPrefixes = (formula: string): string =>
  formula.replace(prefixed, (whole) => (whole.startsWith('_') ? '' : whole));
