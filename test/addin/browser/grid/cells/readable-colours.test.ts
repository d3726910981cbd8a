import fc from 'fast-check';
import { contrast, readableColours } from '../../../../../addin/browser/grid/cells/readable-colours';

const light = { ground: '#ffffff', text: '#242424' };
const dark = { ground: '#292929', text: '#ffffff' };
const colours = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('whatever colours a file has, its text can be read in light and dark; its fill stays, but that none glares in the dark', () =>
  fc.assert(
    fc.property(fc.option(colours), fc.option(colours), fc.constantFrom(light, dark), (fill, color, page) => {
      const drawn = readableColours({ fill, color }, page);
      const glares = fill !== null && page === dark && contrast(fill, '#000000') > 8;
      if (glares) expect(contrast(drawn.fill!, page.ground)).toBeLessThan(4);
      else expect(drawn.fill).toBe(fill);
      expect(contrast(drawn.text ?? page.text, drawn.fill ?? page.ground)).toBeGreaterThanOrEqual(4.5);
    }),
  ));

test('a colour that can be read is left as it is', () => {
  expect(readableColours({ fill: null, color: '#c00000' }, light).text).toBe('#c00000');
  expect(readableColours({ fill: '#1f3864', color: '#ffffff' }, dark).text).toBe('#ffffff');
});

test('black text is the page’s own text where the page is dark, and black where it is light', () => {
  expect(readableColours({ fill: null, color: '#000000' }, dark).text).toBeNull();
  expect(readableColours({ fill: null, color: '#000000' }, light).text).toBe('#000000');
});

test('what is plain on white paper is not dim in the dark: text keeps two thirds of its contrast', () =>
  fc.assert(
    fc.property(colours, (color) => {
      const drawn = readableColours({ fill: null, color }, dark).text ?? dark.text;
      const most = Math.min(contrast(color, '#ffffff'), contrast(dark.text, dark.ground));
      expect(contrast(drawn, dark.ground)).toBeGreaterThanOrEqual(Math.max(4.5, (2 / 3) * most));
    }),
  ));

test('a light fill keeps its hue in the dark, so that what it tells apart stays apart', () => {
  const fillOf = (fill: string): string | null => readableColours({ fill, color: '#000000' }, dark).fill;
  const [yellow, blue] = [fillOf('#ffff00')!, fillOf('#ddebf7')!];
  expect([parseInt(yellow.slice(1, 3), 16) > parseInt(yellow.slice(5, 7), 16), yellow === blue]).toEqual([true, false]);
  expect(readableColours({ fill: '#ddebf7', color: '#000000' }, light).fill).toBe('#ddebf7');
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
