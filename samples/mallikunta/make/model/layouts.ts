import type { Layout, LayoutColumn } from '../../../../engine/model/layout';
import { measures } from '../measures';
import { headerRow, operatingName } from '../sheets/operating';
import { investmentHeaderRow, investmentName } from '../sheets/investment';
import { city } from './frame';

const amountColumns: readonly LayoutColumn[] = measures.map(({ id }) => ({ header: id, role: 'amount', measure: id }));

/** Where the municipality's tables stand in its own workbook. */
export const cityLayouts: readonly Layout[] = [
  {
    id: 'mallikunta-kayttotalous',
    organiser: city,
    file: 'talousarvio*',
    sheet: operatingName,
    headerRow,
    columns: [
      { header: 'Toimielin', role: 'code', field: 'committee' },
      { header: 'Palvelualue', role: 'code', field: 'serviceArea' },
      { header: 'Kustannuspaikka', role: 'code', field: 'costCentre' },
      { header: 'Kustannuspaikan nimi', role: 'name', field: 'costCentreName' },
      { header: 'Tili', role: 'code', field: 'account' },
      { header: 'Nimike', role: 'name', field: 'label' },
      ...amountColumns,
    ],
    key: ['costCentre', 'account'],
    unit: 1,
    currency: 'EUR',
    expenseSign: 'negative',
    skip: [{ label: '*yhteensä|Toimintakate|Vuosikate|Tilikauden tulos' }, { label: 'Toimielin *' }, { label: 'Palvelualue *' }],
    kinds: [
      { when: { account: '1*' }, kind: 'income' },
      { when: { account: '2*' }, kind: 'expense' },
      { when: { account: '5*' }, kind: 'nonOperating' },
    ],
  },
  {
    id: 'mallikunta-investoinnit',
    organiser: city,
    file: 'talousarvio*',
    sheet: investmentName,
    headerRow: investmentHeaderRow,
    columns: [
      { header: 'Toimielin', role: 'code', field: 'committee' },
      { header: 'Hanke', role: 'code', field: 'project' },
      { header: 'Alue', role: 'other', field: 'areaName' },
      { header: 'Nimike', role: 'name', field: 'label' },
      ...amountColumns,
    ],
    key: ['project'],
    unit: 1,
    currency: 'EUR',
    expenseSign: 'negative',
    skip: [{ label: '*yhteensä' }],
    kinds: [{ when: { project: '*' }, kind: 'investment' }],
  },
];
