import type { Tag } from '../xml/tag';

/** Stands for a blank that counts; XML itself cannot hold this character. */
const fixedBlank = '\u0000';
/** Blanks one element may ask for: more than any cell shows. */
const mostBlanks = 100;

/** The text of one OpenDocument cell: paragraphs become lines, runs of blanks one blank unless written as elements. */
export class CellText {
  private readonly paragraphs: string[] = [];
  private current: string | null = null;

  start(): void {
    this.paragraphs.length = 0;
    this.current = null;
  }

  get isOpen(): boolean {
    return this.current !== null;
  }

  open(name: string, tag: Tag): void {
    if (name === 'p') this.current = '';
    else if (this.current === null) return;
    else if (name === 's') this.current += fixedBlank.repeat(Math.min(Number(tag.attribute('text:c') ?? 1) || 1, mostBlanks));
    else if (name === 'tab') this.current += '\t';
    else if (name === 'line-break') this.current += '\n';
  }

  text(text: string): void {
    if (this.current !== null) this.current += text.replace(/[ \t\r\n]+/g, ' ');
  }

  close(name: string): void {
    if (name !== 'p' || this.current === null) return;
    this.paragraphs.push(this.current.replace(/ +/g, ' ').replace(/^ | $/g, '').replaceAll(fixedBlank, ' '));
    this.current = null;
  }

  /** null where there is no paragraph at all. */
  result(): string | null {
    return this.paragraphs.length === 0 ? null : this.paragraphs.join('\n');
  }
}
