import { parseCell } from '../../addin/cli/commands/trace';
import { askedLanguage, parseArguments } from '../../addin/cli/arguments';
import { Refusal } from '../../addin/cli/refusal';

test('files and options in any order', () => {
  const parsed = parseArguments(['a.xlsx', '--json', '--measure=TA 2026', 'b.csv', '--model', 'm.json'], 'analyse', [
    'json',
    'measure',
    'model',
  ]);
  expect(parsed.files).toEqual(['a.xlsx', 'b.csv']);
  expect(parsed.options).toEqual({ json: true, measure: 'TA 2026', model: 'm.json' });
});

test('behind -- everything is a file', () => {
  expect(parseArguments(['--', '--odd.xlsx'], 'analyse', []).files).toEqual(['--odd.xlsx']);
});

test('every mistake at once', () => {
  const mistakes = (): unknown => parseArguments(['--colour', '--lang', 'xx', '--model'], 'analyse', ['model', 'lang']);
  expect(mistakes).toThrow(Refusal);
  try {
    mistakes();
  } catch (refusal) {
    expect((refusal as Refusal).issues.map(({ code }) => code)).toEqual([
      'command.option-unknown',
      'command.option-value-missing',
      'command.option-value',
    ]);
  }
});

test('the language of a refusal is known before the arguments are', () => {
  expect(askedLanguage(['analyse', '--lang', 'sv'])).toBe('sv');
  expect(askedLanguage(['--lang=fi'])).toBe('fi');
  expect(askedLanguage(['analyse'])).toBeUndefined();
});

test('a cell: pairs, with doubled marks inside values', () => {
  expect({ ...parseCell('segment=4-8, directness=direct') }).toEqual({ segment: '4-8', directness: 'direct' });
  expect({ ...parseCell('provider=A,,B,line=x==1') }).toEqual({ provider: 'A,B', line: 'x=1' });
  expect({ ...parseCell('service=Perusopetus, luokat 1–6, ja 7–9,age=7') }).toEqual({
    service: 'Perusopetus, luokat 1–6, ja 7–9',
    age: '7',
  });
  for (const odd of ['', 'segment', 'segment=', '=x', 'a=b=c', 'a=b,']) expect(() => parseCell(odd)).toThrow(Refusal);
});
