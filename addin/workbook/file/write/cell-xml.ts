import { type CellStyle, type PlanCell, RefusedInput } from '../../../../engine';
import { fittingText } from '../../plan/cell-text';
import { xmlText } from './xml-text';

/** What a hand typing it would start a formula with. */
export const looksLikeFormula = /^[=+\-@\t\r]/;

/** The shortest decimal text that reads back as the same number; a sheet can hold no NaN and no infinity. */
function numberXml(value: number, at: string): string {
  if (!Number.isFinite(value)) throw new RefusedInput('sheet.number', { cell: at, value: String(value) });
  return value === 0 ? '0' : String(value);
}

function valueXml(value: string | number | boolean, at: string): string {
  if (typeof value === 'string') return xmlText(fittingText(value));
  return typeof value === 'number' ? numberXml(value, at) : value ? '1' : '0';
}

const formulaTypes = { string: ' t="str"', boolean: ' t="b"', number: '' } as const;

/** Index of a style's format in the workbook's styles part; `quoted` for text that a hand would read as a formula. */
export type StyleIndex = (style: CellStyle, quoted: boolean) => number;

/** One cell. Text is an inline string, never shared: a sheet is complete in itself and can be moved to another workbook. */
export function cellXml(cell: PlanCell, at: string, styleIndex: StyleIndex): string {
  const { value, formula } = cell;
  const quoted = typeof value === 'string' && formula === undefined && looksLikeFormula.test(value);
  const open = `<c r="${at}" s="${styleIndex(cell.style ?? 'text', quoted)}"`;
  if (formula !== undefined) {
    const stored = value === null ? '' : `<v>${valueXml(value, at)}</v>`;
    const type = value === null ? '' : formulaTypes[typeof value as keyof typeof formulaTypes];
    return `${open}${type}><f>${xmlText(formula.replace(/^=/, ''))}</f>${stored}</c>`;
  }
  if (value === null) return `${open}/>`;
  if (typeof value === 'string') return `${open} t="inlineStr"><is><t xml:space="preserve">${valueXml(value, at)}</t></is></c>`;
  return `${open}${typeof value === 'boolean' ? ' t="b"' : ''}><v>${valueXml(value, at)}</v></c>`;
}
