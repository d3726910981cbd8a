import { strToU8, zipSync, type Zippable } from 'fflate';
import type { SheetPlan } from '../../../../engine';
import { checkSheetNames } from './sheet-names';
import { sheetPart } from './sheet-part';
import { stylesPart } from './styles-part';
import { xmlAttribute, xmlText } from './xml-text';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The rows that repeat on every printed page, as the defined names Excel keeps them in. */
function definedNames(plans: readonly SheetPlan[]): string {
  const names = plans.flatMap((plan, at) => {
    const rows = plan.print?.titleRows ?? 0;
    const sheet = `'${plan.name.replace(/'/g, "''")}'`;
    return rows > 0
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${xmlText(`${sheet}!$1:$${rows}`)}</definedName>`]
      : [];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

function workbookPart(plans: readonly SheetPlan[]): string {
  const sheets = plans.map((plan, at) => `<sheet name="${xmlAttribute(plan.name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets>${definedNames(plans)}</workbook>`;
}

function relationships(entries: readonly (readonly [type: string, target: string])[]): string {
  const items = entries.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${packages}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const overrides = [
    ['/xl/workbook.xml', `${sheetType}.sheet.main+xml`],
    ['/xl/styles.xml', `${sheetType}.styles+xml`],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ...Array.from({ length: sheets }, (_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, `${sheetType}.worksheet+xml`]),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return (
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

/** Parts by path, in the order they are zipped. */
function parts(plans: readonly SheetPlan[]): Record<string, string> {
  const sheetFiles = plans.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  return {
    '[Content_Types].xml': contentTypes(plans.length),
    '_rels/.rels': relationships([
      [`${office}/officeDocument`, 'xl/workbook.xml'],
      [`${office}/extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Momentti</Application></Properties>',
    'xl/workbook.xml': workbookPart(plans),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheetFiles.map((file) => [`${office}/worksheet`, file] as const),
      [`${office}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': stylesPart(),
    ...Object.fromEntries(plans.map((plan, at) => [`xl/${sheetFiles[at]}`, sheetPart(plan, at === 0)])),
  };
}

/** The zip format keeps local time without a zone: these fields are the same wherever the file is made. */
const zipDate = new Date(1980, 0, 1);

/**
 * Sheets as the bytes of an xlsx file: the same plans always give the same bytes (no clock, no machine).
 * Numbers are stored exactly, text stays text. Throws RefusedInput `sheet.none`, `sheet.name`, `sheet.too-large`, `sheet.number`.
 */
export function writeWorkbook(plans: readonly SheetPlan[]): Uint8Array {
  checkSheetNames(plans.map((plan) => plan.name));
  const files: Zippable = Object.create(null) as Zippable;
  for (const [path, xml] of Object.entries(parts(plans))) files[path] = strToU8(declaration + xml);
  return zipSync(files, { level: 6, mtime: zipDate });
}
