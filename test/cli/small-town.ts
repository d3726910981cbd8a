import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A town small enough to check by hand: four expense lines, one income line; one label is hostile, one line has no moment. */
const budgetCsv = [
  'Tili;Nimike;TA 2025;TA 2026',
  '1000;Koulut;-1000,00;-1200,00',
  '1001;"@HYPERLINK(""http://x"")";-100,03;-100,03',
  '2000;Kadut;-505,00;-505,00',
  '9000;"<script>alert(1)</script>";-7,00;-7,00',
  '3000;Koulun tulot;50,00;60,00',
].join('\r\n');

const persons = Array.from({ length: 101 }, (_, age) => (age < 80 ? 10 : 2));

export const smallModel = {
  schema: 'momentti/model/1',
  settings: { title: 'Pikkukylä', currency: 'EUR', childAgeLimit: 18, adults: { from: 18, to: 64 }, preset: 'four-classes' },
  publication: { threshold: 5, zeros: 'publish' },
  organisers: [{ id: 'kunta', name: 'Kunta', kind: 'municipality' }],
  measures: [
    { id: 'TA 2025', kind: 'budget', year: 2025 },
    { id: 'TA 2026', kind: 'budget', year: 2026 },
  ],
  segments: [
    { id: '0-6', from: 0, to: 6 },
    { id: '7-17', from: 7, to: 17 },
    { id: '18+', from: 18, to: 100 },
  ],
  areas: [],
  population: [2025, 2026].map((year) => ({ year, area: null, source: 'rekisteri', evidence: 'A', persons })),
  services: [
    { id: 'school', name: 'Perusopetus' },
    { id: 'roads', name: 'Kadut' },
  ],
  moments: [
    { id: 'pupils', name: 'Oppilaat', service: 'school', directness: 'direct', driver: 'school-age' },
    { id: 'streets', name: 'Kadut', service: 'roads', directness: 'environment', driver: 'everybody' },
  ],
  drivers: [
    { id: 'school-age', kind: 'exclusive', source: '=cmd()', evidence: 'A', from: 7, to: 15 },
    { id: 'everybody', kind: 'population', source: 'rekisteri', evidence: 'C' },
  ],
  rules: [
    { id: 'koulut', when: { account: '1000|1001|3000' }, shares: [{ moment: 'pupils', share: 1 }], by: 'testi' },
    { id: 'kadut', when: { account: '2000' }, shares: [{ moment: 'streets', share: 1 }] },
  ],
  tags: [],
  attributes: [],
  supportCosts: [],
  layouts: [
    {
      id: 'csv',
      organiser: 'kunta',
      sheet: null,
      headerRow: 1,
      expenseSign: 'negative',
      columns: [
        { column: 'A', role: 'code', field: 'account' },
        { column: 'B', role: 'name', field: 'label' },
        { column: 'C', role: 'amount', measure: 'TA 2025' },
        { column: 'D', role: 'amount', measure: 'TA 2026' },
      ],
      kinds: [
        { when: { account: '3*' }, kind: 'income' },
        { when: { account: '*' }, kind: 'expense' },
      ],
    },
  ],
};

/** Writes budget.csv and model.json into the folder. */
export function settleIn(folder: string): void {
  writeFileSync(join(folder, 'budget.csv'), budgetCsv);
  writeFileSync(join(folder, 'model.json'), JSON.stringify(smallModel));
}
