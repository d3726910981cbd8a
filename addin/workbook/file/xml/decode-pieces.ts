import { XmlFault } from './scanner';

/** Pieces of bytes as pieces of text: UTF-8, or UTF-16 where a byte order mark says so. Throws XmlFault on bytes that are no text. */
export class PieceDecoder {
  private decoder: InstanceType<typeof TextDecoder> | undefined;

  decode(piece: Uint8Array): string {
    this.decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    return decodeWith(this.decoder, piece);
  }

  end(): string {
    return this.decoder === undefined ? '' : decodeWith(this.decoder);
  }
}

function decodeWith(decoder: InstanceType<typeof TextDecoder>, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch (cause) {
    throw new XmlFault('bytes that are no text', { cause });
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
