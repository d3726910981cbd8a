import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../addin/workbook/file/file-workbook';
import type { CellValue, SheetGrid } from '../../engine/sheets/grid';

/** What a row of the reorganised city was: ids ("cost centre/account") of the sample's lines it comes from; none: it is new. */
export type Origins = ReadonlyMap<string, readonly string[]>;

export interface ReorganisedCity {
  readonly sheet: SheetGrid;
  /** By the new line's id. */
  readonly origins: Origins;
  /** Old ids of what was closed. */
  readonly ended: ReadonlySet<string>;
}

interface Row {
  readonly committee: string;
  readonly area: string;
  readonly unit: string;
  readonly unitName: string;
  readonly account: string;
  readonly label: string;
  /** TA 2025 and TA 2026. */
  readonly amounts: readonly [number, number];
  readonly from: readonly string[];
}

const header = ['Toimielin', 'Palvelualue', 'Kustannuspaikka', 'Kustannuspaikan nimi', 'Tili', 'Nimike'];

export async function sampleSheets(): Promise<SheetGrid[]> {
  const file = join(__dirname, '../../samples/mallikunta/talousarvio-2026.xlsx');
  return (await openFile(new Uint8Array(readFileSync(file)), 'talousarvio-2026.xlsx')).read();
}

const text = (cell: CellValue | undefined): string => (cell === null || cell === undefined ? '' : String(cell));

function rowsOf(sheet: SheetGrid): readonly Row[] {
  return sheet.rows
    .slice(5)
    .filter((cells) => text(cells[2]) !== '')
    .map((cells) => {
      const [committee = '', area = '', unit = '', unitName = '', account = '', label = ''] = cells.slice(0, 6).map(text);
      const amounts = [Number(cells[7]), Number(cells[10])] as const;
      return { committee, area, unit, unitName, account, label, amounts, from: [`${unit}/${account}`] };
    });
}

/** Units with new names, under the same codes. */
const renamed = new Map([
  ['20111', 'Omenatarhan päiväkoti'],
  ['20241', 'Harjun alakoulu'],
  ['30102', 'Etsivä nuorisotyö ja nuorten työpajat'],
  ['50202', 'Matkailu, tapahtumat ja markkinointi'],
]);

/** Areas of services with new codes for all of their units: 303 becomes 353, and 30301 35301. */
const recodedAreas = new Map([
  ['303', '353'],
  ['305', '355'],
]);
/** The service area that moves to another committee, codes of its units as they were. */
const movedArea = { area: '301', committee: '20' };
/** Schools that become one, with a name of their own. */
const merged = { units: ['20251', '20259'], unit: '20250', name: 'Länsiniityn yhtenäiskoulu' };
/** A day-care centre that becomes two. */
const split = {
  unit: '20162',
  into: [
    ['20163', 'Tallipihan päiväkoti, Torpan toimipiste'],
    ['20164', 'Mäntyrinteen päiväkoti'],
  ],
};
const closed = new Set(['20106', '40103']);
const opened = {
  unit: '10260',
  name: 'Kestävän kehityksen ohjelma',
  accounts: [
    ['2100', 'Palkat ja palkkiot'],
    ['2300', 'Palvelujen ostot'],
  ],
};

function recoded(row: Row): Row {
  const area = recodedAreas.get(row.area);
  return area === undefined ? row : { ...row, area, unit: `${area}${row.unit.slice(3)}` };
}

function mergedSchool(rows: readonly Row[]): readonly Row[] {
  const parts = rows.filter(({ unit }) => merged.units.includes(unit));
  const accounts = [...new Set(parts.map(({ account }) => account))];
  return accounts.flatMap((account): readonly Row[] => {
    const own = parts.filter((row) => row.account === account);
    const [first] = own;
    if (first === undefined) return [];
    const sum = (at: 0 | 1): number => own.reduce((total, { amounts }) => total + amounts[at], 0);
    return [
      { ...first, unit: merged.unit, unitName: merged.name, amounts: [sum(0), sum(1)], from: own.flatMap(({ from }) => from) },
    ];
  });
}

function splitCentre(row: Row): readonly Row[] {
  const parts = row.amounts.map((amount) => Math.round(amount * 0.6)) as [number, number];
  const rests = row.amounts.map((amount, at) => amount - (parts[at] ?? 0)) as [number, number];
  return split.into.map(([unit = '', unitName = ''], at) => ({ ...row, unit, unitName, amounts: at === 0 ? parts : rests }));
}

/**
 * Mallikunta 2027, made by hand from the sample: new names, new codes, a moved service area, a merged school, a split centre, closed and new units.
 * `withLastYear`: the file has the column TA 2026 beside TA 2027. `amended`: every n-th line's TA 2026 was changed during the year.
 */
export async function reorganisedCity({ withLastYear = true, amended = 17 } = {}): Promise<ReorganisedCity> {
  const sheets = await sampleSheets();
  const old = rowsOf(sheets.find(({ name }) => name === 'Käyttötalous') as SheetGrid);
  const rows = [
    ...old
      .filter(({ unit }) => !closed.has(unit) && !merged.units.includes(unit))
      .flatMap((row) => (row.unit === split.unit ? splitCentre(row) : [row]))
      .map((row) => ({ ...row, unitName: renamed.get(row.unit) ?? row.unitName }))
      .map((row) => (row.area === movedArea.area ? { ...row, committee: movedArea.committee } : row))
      .map(recoded),
    ...mergedSchool(old),
    ...opened.accounts.map(([account = '', label = '']): Row => ({
      committee: '10',
      area: '102',
      unit: opened.unit,
      unitName: opened.name,
      account,
      label,
      amounts: [0, 0],
      from: [],
    })),
  ].sort((a, b) => (a.unit + a.account < b.unit + b.account ? -1 : 1));
  const cells = rows.map(
    ({ committee, area, unit, unitName, account, label, amounts: [before, last], from }, at): CellValue[] => {
      const isAmended = at % amended === 0;
      const next = from.length === 0 ? -50_000 - at : Math.round((last * 1.03) / 100) * 100 + 100;
      const lastYear = from.length === 0 ? [null] : [isAmended ? last - 1300 : last];
      return [committee, area, unit, unitName, account, label, before, ...(withLastYear ? lastYear : []), next];
    },
  );
  const heads = [...header, 'TP 2025', ...(withLastYear ? ['TA 2026'] : []), 'TA 2027'];
  return {
    sheet: {
      name: 'Käyttötalous',
      file: 'talousarvio-2027.xlsx',
      visibility: 'visible',
      rows: [['Mallikunta, talousarvio 2027'], [], heads, ...cells],
      formulas: 0,
      formulasWithoutValue: [],
    },
    origins: new Map(rows.map(({ unit, account, from }) => [`${unit}/${account}`, from])),
    ended: new Set(old.filter(({ unit }) => closed.has(unit)).map(({ from: [id = ''] }) => id)),
  };
}
