import { unescaped } from '../ooxml/string-text';
import type { SheetPlan } from '../../../../engine';
import { columnLetters } from '../../plan/address';
import type { Dialect } from '../write/dialect';
import { markName } from '../../plan/mark-name';
import { ownNames, printTitlesName } from '../write/own-names';
import { xmlAttribute } from '../write/xml-text';
import type { Area } from './area';
import type { XmlPart } from './xml-part';
import { attributeOf, childOf, childrenOf, isOn, relationOf, type XmlElement } from './xml-tree';

/** Children of the workbook part in the order the format wants them, as far as ours need to know it. */
const beforeNames = ['sheets', 'functionGroups', 'externalReferences'];
const beforeCalculation = [...beforeNames, 'definedNames'];

const filterName = '_xlnm._FilterDatabase';

/** Excel gives no sheet a higher number. */
const lastSheetId = 65_534;

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

/** Number of the sheet whose own a name is; -1 for a name of the whole workbook. */
const sheetOf = (name: XmlElement): number => Number(attributeOf(name, 'localSheetId') ?? -1);

/** The list of sheets and names of a workbook, read and added to. */
export class WorkbookPart {
  readonly sheets: readonly BookSheet[];
  /** Every name's formula but a filter's, which nothing reads, and the number of the sheet whose own it is; -1 for the whole workbook's. */
  readonly names: readonly { readonly formula: string; readonly sheet: number }[];
  readonly isLocked: boolean;
  private readonly nameElements: readonly XmlElement[];
  private readonly sheetIds: Set<number>;
  private added = 0;
  private readonly removed = new Set<number>();
  private readonly droppedNames = new Set<XmlElement>();
  private newNames = '';

  constructor(
    private readonly part: XmlPart,
    private readonly dialect: Dialect,
  ) {
    const { root } = part;
    const list = childOf(root, 'definedNames');
    this.nameElements = list === undefined ? [] : childrenOf(list, 'definedName');
    const read = this.nameElements.filter((name) => attributeOf(name, 'name') !== filterName);
    this.names = read.map((name) => ({ formula: part.innerText(name), sheet: sheetOf(name) }));
    const marked = new Set(
      this.nameElements.filter((name) => attributeOf(name, 'name') === markName).map((name) => sheetOf(name)),
    );
    const sheets = childOf(root, 'sheets');
    this.sheets = (sheets === undefined ? [] : childrenOf(sheets, 'sheet')).map((element, at) => ({
      name: unescaped(attributeOf(element, 'name') ?? ''),
      sheetId: Number(attributeOf(element, 'sheetId') ?? 0),
      relation: relationOf(element) ?? '',
      isOurs: marked.has(at),
      element,
    }));
    this.sheetIds = new Set(this.sheets.map(({ sheetId }) => sheetId));
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
      `<${this.part.tag('sheet')}${declares} name="${xmlAttribute(name)}" sheetId="${this.newSheetId()}" ${id}/>`,
    );
    return this.sheets.length - this.removed.size + this.added++;
  }

  /** Takes a sheet out, with the names that are its own. Before anything is named: numbers behind it change. */
  removeSheet(at: number): void {
    const sheet = this.sheets[at];
    if (sheet === undefined) return;
    this.removed.add(at);
    this.part.remove(sheet.element);
  }

  /** Number of a sheet that was there, once those taken out are gone. */
  numberNow(at: number): number {
    return at - [...this.removed].filter((gone) => gone < at).length;
  }

  /** Takes the names that we gave a sheet away, and gives it those of the plan. Names of the user stay. */
  nameSheet(plan: SheetPlan, old: number | null, now: number): void {
    for (const name of old === null ? [] : this.nameElements) {
      const isOwn = [markName, printTitlesName].includes(attributeOf(name, 'name') ?? '');
      if (isOwn && sheetOf(name) === old) this.dropName(name);
    }
    this.newNames += ownNames(plan, now, true, this.part.tag('definedName'));
  }

  /** The hidden name in which Excel keeps where the filter of a sheet is, where it says so. */
  widenFilterName(sheet: number, from: Area, to: Area): void {
    const cells = ({ top, left, bottom, right }: Area): string =>
      `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
    for (const name of this.nameElements) {
      if (attributeOf(name, 'name') !== filterName || sheetOf(name) !== sheet) continue;
      const start = name.openEnd + this.part.innerText(name).lastIndexOf('!') + 1;
      const place = { start, end: name.closeStart };
      if (this.part.textOf(place) === cells(from)) this.part.replace(place, cells(to));
    }
  }

  /** Excel calculates every formula when it opens the file; LibreOffice does as its own setting says. */
  calculateOnLoad(): void {
    const known = childOf(this.part.root, 'calcPr');
    if (known !== undefined) this.part.setAttribute(known, 'fullCalcOnLoad', '1');
    else this.insertBehind(beforeCalculation, `<${this.part.tag('calcPr')} fullCalcOnLoad="1"/>`);
  }

  save(): void {
    if (this.removed.size > 0) this.renumber();
    if (this.newNames !== '') {
      const list = childOf(this.part.root, 'definedNames');
      const tag = this.part.tag('definedNames');
      if (list !== undefined) this.part.append(list, this.newNames);
      else this.insertBehind(beforeNames, `<${tag}>${this.newNames}</${tag}>`);
      this.newNames = '';
    }
    this.part.save();
  }

  /** The number after the highest; where that is the format's last, the lowest that is free. */
  private newSheetId(): number {
    let id = Math.max(0, ...this.sheetIds) + 1;
    if (id > lastSheetId) for (id = 1; this.sheetIds.has(id);) id++;
    this.sheetIds.add(id);
    return id;
  }

  private dropName(name: XmlElement): void {
    this.droppedNames.add(name);
    this.part.remove(name);
  }

  private renumber(): void {
    for (const name of this.nameElements) {
      const at = sheetOf(name);
      if (this.droppedNames.has(name)) continue;
      if (this.removed.has(at)) this.dropName(name);
      else if (at >= 0 && this.numberNow(at) !== at) this.part.setAttribute(name, 'localSheetId', String(this.numberNow(at)));
    }
    const views = childOf(this.part.root, 'bookViews');
    for (const view of views === undefined ? [] : childrenOf(views, 'workbookView')) {
      for (const tab of ['activeTab', 'firstSheet']) {
        const at = Number(attributeOf(view, tab) ?? 0);
        const now = Math.min(this.numberNow(at), this.sheets.length - this.removed.size + this.added - 1);
        if (now !== at) this.part.setAttribute(view, tab, String(now));
      }
    }
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
