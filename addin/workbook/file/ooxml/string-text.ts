import type { Tag } from '../xml/tag';

/** Control characters stand as _x000D_ in OOXML texts, formulas and names. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Puts one string together: plain, or rich in runs; hints of how to pronounce it are left out. Blanks at its ends count only where it says so. */
export class StringText {
  private whole = '';
  private piece = '';
  private isOpen = false;
  private keepsBlanks = false;
  private hints = 0;

  start(): void {
    this.whole = '';
    this.isOpen = false;
    this.hints = 0;
  }

  open(name: string, tag: Tag): void {
    if (name === 'rPh') this.hints++;
    if (name !== 't' || this.hints > 0) return;
    this.isOpen = true;
    this.piece = '';
    this.keepsBlanks = tag.attribute('xml:space') === 'preserve';
  }

  text(text: string): void {
    if (this.isOpen) this.piece += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.hints--;
    if (name !== 't' || !this.isOpen) return;
    this.isOpen = false;
    this.whole += this.keepsBlanks ? this.piece : this.piece.trim();
  }

  result(): string {
    return unescaped(this.whole);
  }
}
