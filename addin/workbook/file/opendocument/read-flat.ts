import type { OpenedWorkbook } from '../opened-workbook';
import { Room } from '../room';
import type { Steps } from '../steps';
import { PieceDecoder } from '../xml/decode-pieces';
import { XmlFault, XmlScanner } from '../xml/scanner';
import { ContentListener } from './content-listener';

/** Bytes scanned in one step. */
const pieceBytes = 1 << 16;

/** Every sheet of a fods: an ods in one XML text. Throws XmlFault, PlaceFault, HostError, TypeError. */
export function* readFlat(bytes: Uint8Array, file: string): Steps<OpenedWorkbook> {
  const listener = new ContentListener(file, new Room(file));
  const scanner = new XmlScanner(listener);
  const decoder = new PieceDecoder();
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    scanner.push(decoder.decode(bytes.subarray(at, at + pieceBytes)));
    yield { done: at, total: bytes.length };
  }
  scanner.push(decoder.end());
  scanner.end();
  if (listener.sheets.length === 0) throw new XmlFault('no sheets in it');
  return listener.result();
}
