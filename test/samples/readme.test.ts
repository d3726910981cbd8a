import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { centsOf } from '../../engine/money/amount';
import { analyse } from '../../engine/views/analyse';
import { type Analysis } from '../../engine/views/source';
import { budgetsOf, cityFile, countyFile, jointModelFile, modelOf, root } from './sample-files';

/** The figures a reader finds in the READMEs are those the program gives. */

/** Tables without the padding that lines up their columns. */
const page = (folder: string): string => readFileSync(join(root, folder, 'README.md'), 'utf8').replace(/ {2,}/g, ' ');

async function analysed(model: string, ...files: readonly string[]): Promise<Analysis> {
  const read = modelOf(model);
  return analyse(await budgetsOf(read, ...files), read).value!;
}

/** "-151272500.00" as "151,3": millions, one decimal, the decimal mark of the page's language. */
function millions(amount: string, mark: ',' | '.'): string {
  const text = (Math.abs(centsOf(amount)) / 100_000_000).toFixed(1);
  const [whole, tenth] = text.split('.') as [string, string];
  return `${mark === '.' ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole}${mark}${tenth}`;
}

const percent = (ratio: number | null): string => `${Math.round((ratio ?? NaN) * 100)} %`;
const spaced = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ' ');

test('Mallikunta', async () => {
  const { totals, children } = await analysed(jointModelFile, cityFile);
  const { direct, directAndFamily, all } = children.nested;
  const text = page('mallikunta');
  expect(text).toContain(`| toimintakate | −${millions(totals.net, ',')} milj. euroa |`);
  expect(text).toContain(`| ulkoiset toimintamenot (analyysin pohja) | ${millions(totals.operating, ',')} milj. euroa |`);
  expect(text).toContain(`| kattavuus, mitattu kattavuus | ${percent(totals.coverage)}, ${percent(totals.measuredCoverage)} |`);
  expect(text).toContain(
    `välittömästi | ${millions(direct.amount, ',')} milj. euroa, ${percent(direct.shareOfOperating)} ulkoisista`,
  );
  expect(text).toContain(`${millions(directAndFamily.amount, ',')} milj. euroa, ${percent(directAndFamily.shareOfOperating)} |`);
  expect(text).toContain(`| kaikki luokat | ${millions(all.amount, ',')} milj. euroa, ${percent(all.shareOfOperating)} |`);
  expect(text).toContain(`| alle 18-vuotiaita vuoden 2026 lopussa | ${spaced(children.population!)} |`);
});

test('Mallin hyvinvointialue', async () => {
  const county = await analysed(jointModelFile, countyFile);
  const joint = await analysed(jointModelFile, cityFile, countyFile);
  const [fromCity, toCity] = joint.flows;
  const { direct } = joint.children.nested;
  const text = page('hyvinvointialue');
  expect(text).toContain(`| ulkoiset toimintamenot | ${millions(county.totals.operating, ',')} milj. euroa |`);
  expect(text).toMatch(new RegExp(`maksut Mallikunnalle .* ${millions(toCity!.paid, ',')} milj`));
  expect(text).toMatch(new RegExp(`maksut Mallikunnalta .* ${millions(fromCity!.paid, ',')} milj`));
  expect(text).toContain(`keskinäisiä maksuja | ${millions(joint.totals.operating, ',')} milj. euroa |`);
  expect(text).toContain(
    `${millions(direct.amount, ',')} milj. euroa, ${spaced(Math.round(Number(direct.perHead)))} euroa lasta kohti`,
  );
  expect(page('mallikunta')).toContain(`${millions(joint.totals.eliminated, ',')} milj. euroa, lasketaan kerran`);
});

test('Köln', async () => {
  const { measure, totals, children } = await analysed('koeln/model.json', 'koeln/de-koeln-teilergebnisplan.csv');
  const { direct } = children.nested;
  const text = page('koeln');
  expect(measure).toBe('Plan 2012');
  expect(text).toContain(`| gross external operating expense | ${millions(totals.operating, '.')} million euros |`);
  expect(text).toContain(`| placed on ages | ${millions(totals.allocated, '.')} million euros, all of it evidence D |`);
  expect(text).toContain(`directly | ${millions(direct.amount, '.')} million euros, ${percent(direct.shareOfOperating)} |`);
  expect(text).toContain(`| decided not to allocate (council) | ${millions(totals.notAllocable, '.')} million euros |`);
  expect(text).toContain(`| remainder: no figures on whom it reaches | ${millions(totals.remainder, '.')} million euros |`);
  expect(text).toContain(`| tagged with a moment | ${((totals.coverage ?? NaN) * 100).toFixed(1)} % |`);
});
