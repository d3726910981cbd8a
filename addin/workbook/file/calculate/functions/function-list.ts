import { averageIf, averageIfs, countIf, countIfs, maxIfs, minIfs, sumIf, sumIfs } from './conditional';
import type { Function } from './function';
import { and, choose, firstThen, ifError, ifNa, ifThen, isBlank, isError, isNumber, isText, not, or, switchTo } from './logic';
import { exactLookup, horizontalLookup, index, match, verticalLookup } from './lookup';
import { abs, int, round, roundDown, roundUp } from './rounding';
import { subtotal } from './subtotal';
import { average, count, countA, max, min, sum, sumProduct } from './sums';
import { concat, concatenate, left, len, mid, right, textJoin, trim } from './text';

/**
 * All functions that are calculated; null where HyperFormula's own is Excel's. A formula with any other stays without a value: each of
 * these has its table of cases.
 */
export const functions: ReadonlyMap<string, Function | null> = new Map<string, Function | null>([
  ['ABS', abs],
  ['AND', and],
  ['AVERAGE', average],
  ['AVERAGEIF', averageIf],
  ['AVERAGEIFS', averageIfs],
  ['CHOOSE', choose],
  ['CONCAT', concat],
  ['CONCATENATE', concatenate],
  ['COUNT', count],
  ['COUNTA', countA],
  ['COUNTIF', countIf],
  ['COUNTIFS', countIfs],
  ['FALSE', null],
  ['HLOOKUP', horizontalLookup],
  ['IF', ifThen],
  ['IFERROR', ifError],
  ['IFNA', ifNa],
  ['IFS', firstThen],
  ['INDEX', index],
  ['INT', int],
  ['ISBLANK', isBlank],
  ['ISERROR', isError],
  ['ISNUMBER', isNumber],
  ['ISTEXT', isText],
  ['LEFT', left],
  ['LEN', len],
  ['MATCH', match],
  ['MAX', max],
  ['MAXIFS', maxIfs],
  ['MID', mid],
  ['MIN', min],
  ['MINIFS', minIfs],
  ['NA', null],
  ['NOT', not],
  ['OR', or],
  ['RIGHT', right],
  ['ROUND', round],
  ['ROUNDDOWN', roundDown],
  ['ROUNDUP', roundUp],
  ['SUBTOTAL', subtotal],
  ['SUM', sum],
  ['SUMIF', sumIf],
  ['SUMIFS', sumIfs],
  ['SUMPRODUCT', sumProduct],
  ['SWITCH', switchTo],
  ['TEXTJOIN', textJoin],
  ['TRIM', trim],
  ['TRUE', null],
  ['VLOOKUP', verticalLookup],
  ['XLOOKUP', exactLookup],
]);

/** Functions whose conditions OpenDocument files read by settings of their own: patterns, whole cells or parts of them. */
export const settingsDecide: ReadonlySet<string> = new Set([
  ...['AVERAGEIF', 'AVERAGEIFS', 'COUNTIF', 'COUNTIFS', 'HLOOKUP', 'MATCH', 'MAXIFS', 'MINIFS', 'SUMIF', 'SUMIFS'],
  ...['VLOOKUP', 'XLOOKUP'],
]);
