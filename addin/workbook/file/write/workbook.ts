import { strToU8, zipSync, type Zippable } from 'fflate';
import type { SheetPlan } from '../../../../engine';
import { transitional as dialect } from './dialect';
import { ownNames } from './own-names';
import { relationsPart } from './relations-part';
import { sheetFiles, sheetTypes, xmlDeclaration, type PartFile } from './sheet-files';
import { checkTexts } from '../../plan/plan-texts';
import { checkSheetNames } from '../../plan/sheet-names';
import { styleIndex, stylesPart } from './styles-part';
import { xmlAttribute } from './xml-text';

const packages = 'http://schemas.openxmlformats.org/package/2006';

export interface WriteOptions {
  /** Sheets are marked as ours, so that they are known again; false for files that stand for a user's own. True if left out. */
  readonly isMarked?: boolean;
}

function workbookPart(plans: readonly SheetPlan[], isMarked: boolean): string {
  const sheets = plans.map((plan, at) => `<sheet name="${xmlAttribute(plan.name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const names = plans.map((plan, at) => ownNames(plan, at, isMarked)).join('');
  return (
    `<workbook xmlns="${dialect.main}" xmlns:r="${dialect.relations}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}</workbook>`
  );
}

function contentTypes(files: readonly PartFile[]): string {
  const overrides = files.flatMap(({ path, type }) =>
    type === null ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  );
  return (
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

/** Parts in the order they are zipped. */
function parts(plans: readonly SheetPlan[], isMarked: boolean): PartFile[] {
  const given = { drawing: 0, chart: 0 };
  const pathFor = (kind: 'drawing' | 'chart'): string => `xl/${kind}s/${kind}${++given[kind]}.xml`;
  const sheets = plans.map((plan, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    return sheetFiles(plan, { dialect, styleIndex, opensHere: at === 0, plans, path, pathFor });
  });
  const officeTypes = 'application/vnd.openxmlformats-officedocument';
  const files: PartFile[] = [
    {
      path: '_rels/.rels',
      xml: relationsPart([
        [`${dialect.relations}/officeDocument`, 'xl/workbook.xml'],
        [`${dialect.relations}/extended-properties`, 'docProps/app.xml'],
      ]),
      type: null,
    },
    {
      path: 'docProps/app.xml',
      xml: `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Momentti</Application></Properties>`,
      type: `${officeTypes}.extended-properties+xml`,
    },
    { path: 'xl/workbook.xml', xml: workbookPart(plans, isMarked), type: `${sheetTypes}.sheet.main+xml` },
    {
      path: 'xl/_rels/workbook.xml.rels',
      xml: relationsPart([
        ...plans.map((_, at) => [`${dialect.relations}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
        [`${dialect.relations}/styles`, 'styles.xml'],
      ]),
      type: null,
    },
    { path: 'xl/styles.xml', xml: stylesPart(), type: `${sheetTypes}.styles+xml` },
    ...sheets.flat(),
  ];
  return [{ path: '[Content_Types].xml', xml: contentTypes(files), type: null }, ...files];
}

/** The zip format keeps local time without a zone: these fields are the same wherever the file is made. */
const zipDate = new Date(1980, 0, 1);

/**
 * Sheets as the bytes of an xlsx file: the same plans always give the same bytes (no clock, no machine).
 * Numbers are stored exactly, text stays text. Throws RefusedInput `sheet.none`, `sheet.name`, `sheet.too-large`, `sheet.number`;
 * HostError `text.too-long`.
 */
export function writeWorkbook(plans: readonly SheetPlan[], { isMarked = true }: WriteOptions = {}): Uint8Array {
  checkSheetNames(plans.map((plan) => plan.name));
  checkTexts(plans);
  const files: Zippable = Object.create(null) as Zippable;
  for (const { path, xml } of parts(plans, isMarked)) files[path] = strToU8(xmlDeclaration + xml);
  return zipSync(files, { level: 6, mtime: zipDate });
}
