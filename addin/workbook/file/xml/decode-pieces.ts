/** Pieces of bytes as pieces of text: UTF-8, or UTF-16 where a byte order mark says so. Bytes that are no text throw a TypeError. */
export class PieceDecoder {
  private decoder: InstanceType<typeof TextDecoder> | undefined;

  decode(piece: Uint8Array): string {
    this.decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    return this.decoder.decode(piece, { stream: true });
  }

  end(): string {
    return this.decoder?.decode() ?? '';
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
