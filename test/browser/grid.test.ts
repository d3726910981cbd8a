import fc from 'fast-check';
import type { Page } from 'playwright-core';
import type { FakeBook } from '../addin/browser/fake-book';
import { type BuiltPage, buildPage } from './pages/built-page';
import { eventually } from './pages/eventually';
import { accessibilityFindings } from './support/accessible';
import type { Watched } from './support/chromium';
import { nextFrame } from './support/next-frame';

type WithBook = Window & { readonly book: FakeBook };

let built: BuiltPage;
let open: Watched;
let page: Page;

beforeAll(async () => {
  built = await buildPage('grid');
  open = await built.open({ permissions: ['clipboard-read'], viewport: { width: 1000, height: 640 } });
  page = open.page;
}, 180_000);
afterAll(() => built.close());

beforeEach(async () => {
  await open.again(built.url);
  await page.getByRole('gridcell', { name: 'Palvelu' }).waitFor();
});
afterEach(() => expect(open.faults).toEqual([]));

const grid = () => page.getByRole('grid');
const address = () => page.getByLabel('Solun osoite').inputValue();
const content = () => page.getByLabel('Solun sisältö').inputValue();
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Goes to an address as a person does, and waits until its content is there. */
const goTo = async (to: string): Promise<void> => {
  await page.getByLabel('Solun osoite').fill(to);
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await address()).toBe(to));
};
const cellText = (row: number, column: number): Promise<string | undefined> =>
  page.evaluate(([r, c]) => document.querySelector(`[role=grid] [id$="-grid-${r}-${c}"]`)?.textContent, [row, column] as const);

/** Where the active cell that a screen reader is told of differs from the address, or is not there. */
const activeFault = (): Promise<string | null> =>
  page.evaluate(() => {
    const id = document.querySelector('[role=grid]')?.getAttribute('aria-activedescendant');
    const shown = document.querySelector<HTMLInputElement>('input')?.value ?? '';
    if (id === null || id === undefined) return `nothing is active at ${shown}`;
    const cell = document.getElementById(id);
    if (cell === null) return `${id} is not drawn`;
    const [, row, column] = /-grid-(\d+)-(\d+)$/.exec(id) ?? [];
    const isRow = cell.closest('[role=row]')?.getAttribute('aria-rowindex') === String(Number(row) + 1);
    return isRow && cell.getAttribute('aria-colindex') === String(Number(column) + 2) ? null : `${id} has another place`;
  });

/** Cells in sight whose text is not what the workbook holds, blank ones left out. */
const wrongCells = (): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { book } = window as unknown as WithBook;
    const drawn = [...document.querySelectorAll<HTMLElement>('[role=gridcell]')].map((cell) => ({
      place: /-grid-(\d+)-(\d+)$/.exec(cell.id)?.slice(1).map(Number) ?? [],
      text: cell.querySelector('span:not([aria-hidden])')?.textContent ?? cell.textContent,
    }));
    const wrong: string[] = [];
    for (const { place, text } of drawn) {
      if (text === '') continue;
      const held = await book.content('Käyttötalous', place[0]!, place[1]!);
      if (held !== text) wrong.push(`${place.join(':')}: ${text} instead of ${held}`);
    }
    return wrong;
  });

describe('as an ARIA grid', () => {
  test('says how large it is, where each cell stands, what is merged and what it is called', async () => {
    expect(await grid().getAttribute('aria-label')).toBe('Välilehti Käyttötalous');
    expect(await grid().getAttribute('aria-rowcount')).toBe('50101');
    expect(await page.getByRole('gridcell', { name: 'Mallikunnan talousarvio' }).getAttribute('aria-colspan')).toBe('5');
    expect(await page.getByRole('rowheader', { name: '12', exact: true }).count()).toBe(0);
    expect(await page.getByRole('columnheader', { name: 'J', exact: true }).count()).toBe(0);
    expect(await page.getByRole('tab').allTextContents()).toEqual([
      'Käyttötalous',
      'Investoinnit',
      'Rivit miljoona',
      'Momentitmalli',
      'Ikäsegmentittulos',
    ]);
  });

  test('whatever keys are pressed, the active cell is drawn, in sight and the one the address names', async () => {
    const keys = [
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'ArrowRight',
      'PageDown',
      'PageUp',
      'Home',
      'End',
      'Control+Home',
      'Control+End',
      'Shift+ArrowDown',
      'Enter',
      'Tab',
      'Control+a',
      'Escape',
    ];
    await grid().focus();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...keys), { minLength: 1, maxLength: 8 }), async (pressed) => {
        await grid().focus();
        await press(...pressed);
        expect(await activeFault()).toBeNull();
      }),
      { numRuns: 15 },
    );
  });

  test.each(['light', 'dark', 'forced'] as const)('axe finds nothing in %s', async (theme) => {
    await page.emulateMedia(theme === 'forced' ? { forcedColors: 'active' } : { colorScheme: theme });
    await grid().focus();
    await press('ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight');
    expect(await accessibilityFindings(page)).toEqual([]);
    await press('F2');
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  test('Tab does not hold the keyboard for ever', async () => {
    await goTo('B5');
    await press('Shift+Tab', 'Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Solun sisältö');
  });
});

describe('50,000 rows', () => {
  test('any place is reached, few cells are in the page, and none shows what stands elsewhere', async () => {
    for (const [i, share] of [0.1, 0.9, 0.35, 0.02, 0.7].entries()) {
      await grid().evaluate((frame, at) => {
        frame.scrollTop = frame.scrollHeight * at;
        frame.scrollLeft = at * 500;
      }, share);
      // At once, while cells are still on their way, and when they have come.
      if (i % 2 === 1)
        await eventually(async () => expect(await page.locator('[role=gridcell]:not(:empty)').count()).toBeGreaterThan(20));
      expect(await wrongCells()).toEqual([]);
    }
    expect(await page.locator('[role=gridcell]').count()).toBeLessThan(1500);
  });

  test('scrolling asks by block, not by row, and draws no row again that stays', async () => {
    const asked = await page.evaluate(() => (window as unknown as WithBook).book.asked.length);
    const kept = await page.getByRole('row').nth(20).elementHandle();
    for (let i = 0; i < 5; i += 1) {
      await grid().evaluate((frame) => (frame.scrollTop += 30));
      await nextFrame(page);
    }
    expect(await kept!.evaluate((row) => row.isConnected)).toBe(true);
    const more = await page.evaluate(() => (window as unknown as WithBook).book.asked.length);
    expect(more - asked).toBeLessThanOrEqual(2);
  });

  test('headings stay in sight, with the column that is frozen', async () => {
    await goTo('T40000');
    await expect(page.getByRole('gridcell', { name: 'Palvelu' }).isVisible()).resolves.toBe(true);
    const box = await page.getByRole('gridcell', { name: 'Palvelu' }).boundingBox();
    const heading = await page.getByRole('columnheader', { name: 'A', exact: true }).boundingBox();
    expect(box!.x).toBe(heading!.x);
  });

  test('a million rows scroll to the last, within what browsers can make high', async () => {
    await page.getByRole('tab', { name: 'Rivit miljoona' }).click();
    await grid().focus();
    await press('Control+End');
    await eventually(async () => expect(await address()).toBe('C1048576'));
    expect(await activeFault()).toBeNull();
    await eventually(async () => expect(await cellText(1_048_576, 0)).toBe('1048576'));
    expect(await grid().evaluate((frame) => frame.scrollHeight)).toBeLessThan(10_001_000);
  });
});

describe('typing', () => {
  test('begins with the first character, Enter goes down, F2 edits what is there, Escape leaves it', async () => {
    await goTo('C5');
    await page.keyboard.type('1234');
    expect(await content()).toBe('1234');
    await press('Enter');
    expect(await address()).toBe('C6');
    await eventually(async () => expect(await cellText(5, 2)).toBe('1234'));
    await press('ArrowUp');
    await eventually(async () => expect(await content()).toBe('1234'));
    await press('F2', 'ArrowLeft');
    await page.keyboard.type('x');
    await press('Escape');
    expect(await cellText(5, 2)).toBe('1234');
    await press('F2');
    await page.keyboard.type('5');
    await press('Tab');
    await eventually(async () => expect(await cellText(5, 2)).toBe('12345'));
    expect(await address()).toBe('D5');
  });

  test('arrows end what typing began; Delete clears; Ctrl+Z and Ctrl+Y take back and do again', async () => {
    await goTo('C5');
    const before = await cellText(5, 2);
    await page.keyboard.type('7');
    await press('ArrowDown', 'ArrowUp', 'Delete');
    await eventually(async () => expect(await cellText(5, 2)).toBe(''));
    await press('Control+z');
    await eventually(async () => expect(await cellText(5, 2)).toBe('7'));
    await press('Control+z');
    await eventually(async () => expect(await cellText(5, 2)).toBe(before));
    await press('Control+y');
    await eventually(async () => expect(await cellText(5, 2)).toBe('7'));
  });

  test('a click elsewhere keeps what was typed, in the cell it was typed into', async () => {
    await goTo('C5');
    await page.keyboard.type('42');
    await page.getByRole('gridcell', { name: 'Perusopetus' }).first().click();
    await eventually(async () => expect(await cellText(5, 2)).toBe('42'));
    expect(await address()).toMatch(/^A\d+$/);
  });

  test('goes on in the field above, and Alt+Enter breaks the line', async () => {
    await goTo('C5');
    await page.keyboard.type('a');
    await page.getByLabel('Solun sisältö').click();
    await press('End', 'Alt+Enter');
    await page.keyboard.type('b');
    await press('Enter');
    await eventually(async () => expect(await cellText(5, 2)).toBe('a\nb'));
  });

  test('into a result sheet is refused before it begins, with the reason', async () => {
    await page.getByRole('tab', { name: 'Ikäsegmentit' }).click();
    await grid().focus();
    await page.keyboard.type('5');
    await eventually(async () => expect(await page.getByText('Momentin laskema').first().isVisible()).toBe(true));
    expect(await page.getByLabel('Solun sisältö').getAttribute('readonly')).not.toBeNull();
  });

  test('text of a cell is text, whatever it says', async () => {
    await goTo('I8');
    await eventually(async () => expect(await content()).toContain('<img'));
    expect(await page.locator('[role=grid] img').count()).toBe(0);
  });
});

describe('the clipboard', () => {
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  test('takes an area as spreadsheets do, in sight or not', async () => {
    await goTo('A5');
    await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+c');
    expect((await clipboard()).split('\r\n').map((row) => row.split('\t')[1])).toEqual(['4005 Palkat', '4006 Palkat']);
    await page.getByRole('columnheader', { name: 'B', exact: true }).click();
    await press('Control+c');
    await eventually(async () => expect(await (async () => (await clipboard()).split('\r\n').length)()).toBe(50_000));
  });

  test('puts one cell into one cell, and into every cell of an area', async () => {
    await goTo('B5');
    await press('Control+c');
    await goTo('C5');
    await press('Control+v');
    await eventually(async () => expect(await cellText(5, 2)).toBe('4005 Palkat'));
    await goTo('G5:H6');
    await press('Control+v');
    await eventually(async () => expect(await cellText(6, 7)).toBe('4005 Palkat'));
    expect([await cellText(5, 6), await cellText(5, 7), await cellText(6, 6)]).toEqual(Array(3).fill('4005 Palkat'));
  });

  test('puts several cells where the first of them is put, selects them, and takes them back in one step', async () => {
    await goTo('A5:B6');
    const [before, copied] = [await cellText(6, 3), await cellText(6, 1)];
    await press('Control+c');
    await goTo('C5');
    await press('Control+v');
    await eventually(async () => expect(await cellText(6, 3)).toBe(copied));
    await eventually(async () => expect(await address()).toBe('C5:D6'));
    expect(await page.getByRole('status').allTextContents()).toContain('4 solua liitetty.');
    await press('Control+z');
    await eventually(async () => expect(await cellText(6, 3)).toBe(before));
  });

  test('takes cells of another program', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await goTo('C5');
    await page.evaluate(() => navigator.clipboard.writeText('7\t"kaksi\nriviä"\r\n8\t9\r\n'));
    await press('Control+v');
    await eventually(async () => expect(await cellText(6, 3)).toBe('9'));
    expect([await cellText(5, 2), await cellText(5, 3), await cellText(6, 2)]).toEqual(['7', 'kaksi\nriviä', '8']);
  });

  test('cuts: what was there is on the clipboard and gone from the sheet', async () => {
    await goTo('B5:B6');
    await press('Control+x');
    await eventually(async () => expect([await cellText(5, 1), await cellText(6, 1)]).toEqual(['', '']));
    expect(await clipboard()).toBe('4005 Palkat\r\n4006 Palkat');
  });
});

describe('several selected cells', () => {
  test('are added up under the sheet, and one is not', async () => {
    await goTo('C5');
    await page.keyboard.type('7');
    await press('Enter');
    await page.keyboard.type('8000');
    await press('Enter');
    await goTo('C5:C6');
    const sums = 'Keskiarvo 4\u00a0003,50 · Määrä 2 · Summa 8\u00a0007';
    await eventually(async () => expect(await page.getByRole('status').allTextContents()).toContain(sums));
    await goTo('C5');
    await eventually(async () => expect(await page.getByText('Summa').count()).toBe(0));
  });

  test('are cleared by Delete, in one step', async () => {
    await goTo('B5:C6');
    const before = await cellText(6, 1);
    await press('Delete');
    await eventually(async () => expect([await cellText(5, 1), await cellText(6, 2)]).toEqual(['', '']));
    await press('Control+z');
    await eventually(async () => expect(await cellText(6, 1)).toBe(before));
  });
});

describe('the pointer', () => {
  test('draws an area, extends it with Shift, and takes whole rows', async () => {
    const [from, to] = await Promise.all([5, 7].map((row) => page.locator(`[id$="-grid-${row}-2"]`).boundingBox()));
    await page.mouse.move(from!.x + 5, from!.y + 5);
    await page.mouse.down();
    await page.mouse.move(to!.x + 5, to!.y + 5, { steps: 4 });
    await page.mouse.up();
    expect(await address()).toBe('C5:C7');
    await page.locator('[id$="-grid-8-3"]').click({ modifiers: ['Shift'] });
    expect(await address()).toBe('C5:D8');
    await eventually(async () =>
      expect(await page.getByRole('status').allTextContents()).toContain('Valittu C5:D8: 4 riviä, 2 saraketta'),
    );
    await page.getByRole('rowheader', { name: '9', exact: true }).click();
    expect(await address()).toMatch(/^A9:[A-Z]+9$/);
    await eventually(async () =>
      expect(await page.evaluate(() => (window as unknown as WithBook).book.selections.at(-1))).toMatchObject({
        sheet: 'Käyttötalous',
        row: 9,
        rows: 1,
      }),
    );
  });

  test('twice on a cell edits it', async () => {
    await page.locator('[id$="-grid-5-1"]').dblclick();
    await eventually(async () =>
      expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe('4005 Palkat'),
    );
  });
});

test('what the pane asks for is shown and selected with the merged cell it is part of, and not told back as a selection', async () => {
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    (window as unknown as WithBook).book.selections.length = 0;
    (window as unknown as WithBook).book.show({ sheet: 'Investoinnit', row: 40, column: 3, rows: 1, columns: 2 });
  });
  await eventually(async () => expect(await address()).toBe('C40:E99'));
  expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Investoinnit');
  // Longer than a selection rests before it is told: nothing comes.
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as WithBook).book.selections)).toEqual([]);
});

test('an address that points nowhere is said, and nothing moves', async () => {
  await page.getByLabel('Solun osoite').fill('summa');
  await press('Enter');
  expect(await page.getByText('Osoite summa ei ole solu').first().isVisible()).toBe(true);
  await press('Escape');
  expect(await address()).toBe('A1');
});
