import { dayInField, readDay } from '../../../../addin/pane/drivers/day-field';

test.each(['2025-09-20', '2024-02-29', '1999-12-31'])('%s is shown as a Finn writes it and read back', (day) => {
  expect(dayInField(day)).toMatch(/^\d{1,2}\.\d{1,2}\.\d{4}$/);
  expect(readDay(dayInField(day))).toBe(day);
});

test.each(['syksy 2025', '31.2.2025', '2025', ''])('%s is no day and stays as it is', (text) => {
  expect(readDay(text)).toBe(text);
  expect(dayInField(text)).toBe(text);
});
