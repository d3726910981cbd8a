import type { SheetPlan } from '../../../../engine';
import type { Dialect } from '../write/dialect';
import { markName, ownNames, printTitlesName } from '../write/own-names';
import { xmlAttribute } from '../write/xml-text';
import type { XmlPart } from './xml-part';
import { attributeOf, childOf, childrenOf, isOn, relationOf, type XmlElement } from './xml-tree';

/** Children of the workbook part in the order the format wants them, as far as ours need to know it. */
const beforeNames = ['sheets', 'functionGroups', 'externalReferences'];
const beforeCalculation = [...beforeNames, 'definedNames'];

/** A sheet of the workbook, of any kind. */
export interface BookSheet {
  readonly name: string;
  readonly sheetId: number;
  /** Its relationship; empty where the file names none. */
  readonly relation: string;
  /** Our mark's text where the sheet is ours. */
  readonly isOurs: boolean;
  readonly element: XmlElement;
}

/** The list of sheets and names of a workbook, read and added to. */
export class WorkbookPart {
  readonly sheets: readonly BookSheet[];
  /** Formulas of every name. */
  readonly nameFormulas: readonly string[];
  readonly isLocked: boolean;
  private readonly names: readonly XmlElement[];
  private lastSheetId: number;
  private added = 0;
  private newNames = '';

  constructor(
    private readonly part: XmlPart,
    private readonly dialect: Dialect,
  ) {
    const { root } = part;
    const list = childOf(root, 'definedNames');
    this.names = list === undefined ? [] : childrenOf(list, 'definedName');
    this.nameFormulas = this.names.map((name) => part.innerText(name));
    const marked = new Set(
      this.names
        .filter((name) => attributeOf(name, 'name') === markName)
        .map((name) => Number(attributeOf(name, 'localSheetId') ?? -1)),
    );
    const sheets = childOf(root, 'sheets');
    this.sheets = (sheets === undefined ? [] : childrenOf(sheets, 'sheet')).map((element, at) => ({
      name: attributeOf(element, 'name') ?? '',
      sheetId: Number(attributeOf(element, 'sheetId') ?? 0),
      relation: relationOf(element) ?? '',
      isOurs: marked.has(at),
      element,
    }));
    this.lastSheetId = Math.max(0, ...this.sheets.map(({ sheetId }) => sheetId));
    const protection = childOf(root, 'workbookProtection');
    this.isLocked = protection !== undefined && isOn(attributeOf(protection, 'lockStructure'));
  }

  /** Adds a sheet behind all others, so that no other sheet's number changes; gives its number. */
  addSheet(name: string, relation: string): number {
    const sheets = childOf(this.part.root, 'sheets');
    if (sheets === undefined) throw new RangeError('workbook without sheets');
    const prefix = this.relationsPrefix(sheets);
    const declares = prefix === null ? ` xmlns:r="${this.dialect.relations}"` : '';
    const id = `${prefix ?? 'r'}:id="${relation}"`;
    this.part.append(
      sheets,
      `<${this.part.tag('sheet')}${declares} name="${xmlAttribute(name)}" sheetId="${++this.lastSheetId}" ${id}/>`,
    );
    return this.sheets.length + this.added++;
  }

  /** Takes the names that we gave a sheet away, and gives it those of the plan. Names of the user stay. */
  nameSheet(plan: SheetPlan, at: number): void {
    for (const name of this.names) {
      const isOwn = [markName, printTitlesName].includes(attributeOf(name, 'name') ?? '');
      if (isOwn && attributeOf(name, 'localSheetId') === String(at)) this.part.remove(name);
    }
    this.newNames += ownNames(plan, at, true, this.part.tag('definedName'));
  }

  /** Excel and LibreOffice calculate every formula when they open the file. */
  calculateOnLoad(): void {
    const known = childOf(this.part.root, 'calcPr');
    if (known !== undefined) this.part.setAttribute(known, 'fullCalcOnLoad', '1');
    else this.insertBehind(beforeCalculation, `<${this.part.tag('calcPr')} fullCalcOnLoad="1"/>`);
  }

  save(): void {
    if (this.newNames !== '') {
      const list = childOf(this.part.root, 'definedNames');
      const tag = this.part.tag('definedNames');
      if (list !== undefined) this.part.append(list, this.newNames);
      else this.insertBehind(beforeNames, `<${tag}>${this.newNames}</${tag}>`);
      this.newNames = '';
    }
    this.part.save();
  }

  private insertBehind(names: readonly string[], xml: string): void {
    const behind = names
      .flatMap((name) => childrenOf(this.part.root, name))
      .sort((a, b) => a.end - b.end)
      .at(-1);
    if (behind === undefined) throw new RangeError('workbook without sheets');
    this.part.insertAfter(behind, xml);
  }

  /** Prefix of the relationships' namespace where sheets are listed; null where none is declared there. */
  private relationsPrefix(sheets: XmlElement): string | null {
    for (const { attributes } of [sheets, this.part.root]) {
      const declared = attributes.find(({ name, value }) => name.startsWith('xmlns:') && value === this.dialect.relations);
      if (declared !== undefined) return declared.local;
    }
    return null;
  }
}
