import { namespace } from './declarations';

const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const called = new RegExp(String.raw`(?<![\p{L}\p{N}_.])(?:_xldudf_)?${namespace}[._][\p{L}\p{N}_.]+\s*\(`, 'iu');

/** Whether a formula, typed or as files hold it, uses a function of ours, also one that this version does not know. */
export const usesFunctions = (formula: string): boolean => called.test(formula.replace(quoted, '""'));
