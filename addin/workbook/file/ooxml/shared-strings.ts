import { detached } from '../grid-builder';
import type { Room } from '../room';
import type { XmlListener } from '../xml/scanner';
import type { Tag } from '../xml/tag';
import { StringText } from './string-text';

/** The texts that cells refer to by number. */
export class SharedStringsListener implements XmlListener {
  readonly texts: string[] = [];
  private readonly string = new StringText();

  constructor(private readonly room: Room) {}

  open(name: string, tag: Tag): void {
    if (name === 'si') this.string.start();
    else this.string.open(name, tag);
  }

  text(text: string): void {
    this.string.text(text);
  }

  close(name: string): void {
    this.string.close(name);
    if (name !== 'si') return;
    this.room.take(1);
    this.texts.push(detached(this.string.result()));
  }
}
