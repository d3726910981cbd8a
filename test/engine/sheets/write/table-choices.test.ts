import { modelSheets } from '../../../../engine/sheets/write/model-sheets/model-sheets';
import { sheetLanguages } from '../../../../engine/library/model-headings';
import { smallTownModel } from '../../views/small-town';

test.each([...sheetLanguages])('what stands in a model sheet is on the list offered beside it (%s)', (language) => {
  const plans = modelSheets(smallTownModel, language);
  const byName = new Map(plans.map((plan) => [plan.name, plan]));
  const offered = plans.flatMap((plan) => (plan.choices ?? []).map((choice) => ({ plan, choice })));
  expect(offered.length).toBeGreaterThan(10);
  for (const { plan, choice } of offered) {
    const { list } = choice;
    const known =
      'column' in list
        ? byName
            .get(list.sheet!)!
            .rows.slice(list.from - 1, list.to)
            .map((cells) => cells[list.column]?.value)
        : list;
    const written = plan.rows.slice(choice.from - 1).map((cells) => cells[choice.column]?.value ?? null);
    for (const value of written.filter((cell) => cell !== null)) expect(known).toContain(value);
    expect(choice.to).toBeGreaterThan(plan.rows.length);
  }
});

test('the moment of a tag is chosen from the moments, how directly from the words of the language', () => {
  const sheets = modelSheets(smallTownModel, 'fi');
  const choicesOf = (name: string) => sheets.find((plan) => plan.name.endsWith(name))!.choices!;
  expect(choicesOf('Rivimerkinnät').map(({ list }) => ('sheet' in list ? list.sheet : list))).toContain('Malli Väestömomentit');
  expect(choicesOf('Väestömomentit').map(({ list }) => list)).toContainEqual(expect.arrayContaining(['Välittömästi']));
});
