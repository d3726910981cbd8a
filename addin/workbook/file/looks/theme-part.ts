import type { XmlListener } from '../xml/scanner';
import type { Tag } from '../xml/tag';
import { officeTheme, rgbOf } from './colors';

/** Names of a theme's colours in the order cells number them. */
const order = [
  ...['lt1', 'dk1', 'lt2', 'dk2'],
  ...['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'],
  ...['hlink', 'folHlink'],
];

/** The twelve colours of a workbook's theme; Office's own where it leaves one out. */
export class ThemeListener implements XmlListener {
  readonly colors: string[] = [...officeTheme];
  private isInScheme = false;
  private slot = -1;

  open(name: string, tag: Tag): void {
    if (name === 'clrScheme') this.isInScheme = true;
    if (!this.isInScheme) return;
    if (order.includes(name)) this.slot = order.indexOf(name);
    // A colour of the system is stored with what it was when the file was saved.
    const color = name === 'srgbClr' ? tag.attribute('val') : name === 'sysClr' ? tag.attribute('lastClr') : undefined;
    const rgb = rgbOf(color);
    if (rgb !== null && this.slot >= 0) this.colors[this.slot] = rgb;
  }

  text(): void {}

  close(name: string): void {
    if (name === 'clrScheme') this.isInScheme = false;
  }
}
