import type { Step } from '../steps';
import { PieceDecoder } from '../xml/decode-pieces';
import { XmlScanner, type XmlListener } from '../xml/scanner';
import type { ZipPackage } from '../zip/package';

/** Reads parts of one package and tells how far of all it will read. */
export class PartReader {
  private done = 0;

  constructor(
    readonly parts: ZipPackage,
    private readonly total: number,
  ) {}

  *read(name: string, listener: XmlListener): Generator<Step, void, void> {
    const decoder = new PieceDecoder();
    const scanner = new XmlScanner(listener);
    for (const piece of this.parts.pieces(name)) {
      scanner.push(decoder.decode(piece));
      this.done += piece.length;
      yield { done: Math.min(this.done, this.total), total: this.total };
    }
    scanner.push(decoder.end());
    scanner.end();
  }
}
