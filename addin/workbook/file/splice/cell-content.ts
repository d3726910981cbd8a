import { RefusedInput, type CellValue } from '../../../../engine';
import { looksLikeFormula } from '../write/cell-xml';
import { fittingText } from '../../plan/cell-text';
import { xmlText } from '../write/xml-text';
import { isFormulaContent, type CellEdit } from './cell-edit';

/** Name of an element with the prefix a part uses. */
type TagName = (local: string) => string;

/** A text that a hand would read as a formula or a number: Excel keeps it text when somebody edits the cell, if it is marked. */
export function isQuoted(content: CellEdit['content']): boolean {
  if (typeof content !== 'string') return false;
  const isFormula = content.length > 1 && looksLikeFormula.test(content);
  return isFormula || (/^[\d\s.,]+%?$/.test(content) && /\d/.test(content));
}

interface Stored {
  /** The type of the cell's value, as an attribute. */
  readonly type: string;
  readonly xml: string;
}

function storedValue(value: CellValue, at: string, tag: TagName): Stored {
  const v = (text: string): string => `<${tag('v')}>${text}</${tag('v')}>`;
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) throw new RefusedInput('sheet.number', { cell: at, value: String(value) });
      return { type: '', xml: v(value === 0 ? '0' : String(value)) };
    case 'boolean':
      return { type: ' t="b"', xml: v(value ? '1' : '0') };
    case 'string':
      return { type: ' t="str"', xml: v(xmlText(fittingText(value))) };
    default:
      return value === null ? { type: '', xml: '' } : { type: ' t="e"', xml: v(xmlText(value.error)) };
  }
}

export const ownFormula = (text: string, tag: TagName): string => `<${tag('f')}>${xmlText(text)}</${tag('f')}>`;

/** Where and how a cell is written. */
export interface CellPlace {
  readonly at: string;
  /** Index of its look. */
  readonly style: number;
  readonly tag: TagName;
  /** The formula element it keeps, in place of one written anew, and what else the cell says of it. */
  readonly kept: { readonly formula: string; readonly attributes: string } | null;
}

/** A cell of a user's sheet with its new content. Text is an inline string: the shared ones stay as they are. */
export function contentXml(content: CellEdit['content'], { at, style, tag, kept }: CellPlace): string {
  const open = `<${tag('c')} r="${at}"${style === 0 ? '' : ` s="${style}"`}`;
  const end = `</${tag('c')}>`;
  if (isFormulaContent(content)) {
    const { type, xml } = storedValue(content.value, at, tag);
    return `${open}${type}${kept?.attributes ?? ''}>${kept?.formula ?? ownFormula(content.formula, tag)}${xml}${end}`;
  }
  if (content === null || content === '') return `${open}/>`;
  if (typeof content !== 'string') {
    const { type, xml } = storedValue(content, at, tag);
    return `${open}${type}>${xml}${end}`;
  }
  const words = `<${tag('t')} xml:space="preserve">${xmlText(fittingText(content))}</${tag('t')}>`;
  return `${open} t="inlineStr"><${tag('is')}>${words}</${tag('is')}>${end}`;
}
