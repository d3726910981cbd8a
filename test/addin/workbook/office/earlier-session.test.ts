import { openFake } from './open-fake';
import { richPlan } from './rich-plan';

/** A sheet of ours that somebody else's pane, or the command line, wrote: nobody remembers its plan. */
const earlier = {
  name: 'Tulos',
  names: [{ name: '_momentti', formula: '="result"', visible: false }],
  rows: [['Vanha otsikko'], ['0-6', 12.5], ['=teksti', { formula: '=B2*2', value: 25 }]],
  formats: { 'B2:B3': '0.0' },
  merged: ['A1:C1'],
};

test('replaced and taken back it has its values, formulas, number formats and merged cells again', async () => {
  const { workbook, fake } = await openFake({ book: { sheets: [{ name: 'TA2026' }, earlier] } });
  const before = fake.book.sheet('Tulos');
  const grids = await workbook.read();
  await workbook.revert(await workbook.apply([richPlan('Tulos', 1, { rows: 9 })]));
  expect(await workbook.read()).toEqual(grids);
  const after = fake.book.sheet('Tulos');
  expect([after.rows, after.formulas, after.merged, after.names]).toEqual([
    before.rows,
    before.formulas,
    before.merged,
    before.names,
  ]);
  expect(['A2', 'B2', 'B3'].map((at) => after.formats[at]?.numberFormat)).toEqual(['General', '0.0', '0.0']);
});

test('taken out and taken back it stands where it stood', async () => {
  const { workbook, fake } = await openFake({ book: { sheets: [earlier, { name: 'TA2026' }] } });
  const grids = await workbook.read();
  const changes = await workbook.apply([], { remove: ['Tulos'] });
  expect(fake.book.sheetNames).toEqual(['TA2026']);
  await workbook.revert(changes);
  expect(await workbook.read()).toEqual(grids);
  expect(fake.book.sheetNames).toEqual(['Tulos', 'TA2026']);
});

test('a sheet that has lost our mark since stays when the write is taken back', async () => {
  const { workbook, fake } = await openFake();
  const changes = await workbook.apply([richPlan('Tulos', 1), richPlan('Liite', 2)]);
  await fake.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tulos').names.getItem('_momentti').delete();
    await context.sync();
  });
  await workbook.revert(changes);
  expect(fake.book.sheetNames).toEqual(['TA2026', 'Muistio', 'Tulos']);
});

test('what a person wrote into a sheet of ours comes back with it', async () => {
  const { workbook, fake } = await openFake();
  await workbook.apply([richPlan('Tulos', 1)]);
  fake.person.types('Tulos', 'F20', 'Oma huomautus');
  fake.person.types('Tulos', 'B3', 99);
  const grids = await workbook.read();
  await workbook.revert(await workbook.apply([richPlan('Tulos', 2)]));
  expect(await workbook.read()).toEqual(grids);
});
