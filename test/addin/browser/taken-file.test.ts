import { mostMegabytes, takenFile } from '../../../addin/browser/taken-file';
import { texts } from '../../../addin/text';
import { languages } from '../../../addin/text/language';

const file = (name: string, size: number): File => ({ name, size }) as File;

test('one file of ordinary size is taken as it is', () => {
  const given = file('talousarvio.xlsx', 5_000_000);
  expect(takenFile([given], texts.fi.browser.faults)).toBe(given);
});

describe.each(languages)('refusals in %s', (language) => {
  const { faults } = texts[language].browser;

  test('a file too large is named with its size and the limit', () => {
    const said = takenFile([file('iso.xlsx', (mostMegabytes + 1) * 1024 * 1024)], faults);
    expect(said).toMatch(/^(?=.*iso\.xlsx)(?=.*101)(?=.*100).*\.$/);
  });

  test('none and several are said to be so', () => {
    expect(takenFile([], faults)).toBe(faults.noFile);
    expect(takenFile([file('a.xlsx', 1), file('b.xlsx', 1)], faults)).toBe(faults.severalFiles);
  });
});
