/**
 * `node .ci/manifest-icons.mjs`: draws every icon of addin/excel/assets from its SVG. Each stands on a grid of 16, and every size is a
 * multiple of it, so that edges fall between pixels. The pictures are committed: no build needs a browser.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './shell.mjs';

const ribbon = [16, 32, 64, 80];
const icons = { mark: [...ribbon, 128, 192], tag: ribbon, recalculate: ribbon, write: ribbon, undo: ribbon, outline: [32] };
const folder = join(root, 'addin/excel/assets');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(icons)) {
  const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
