import { HostError } from '../host-error';

/** Windows-1252 from 0x80 to 0x9f; elsewhere it is Latin-1. Not every TextDecoder that knows the name decodes these. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Few enough to be the arguments of one call. */
const pieceBytes = 8192;

function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const codes = Uint16Array.from(bytes.subarray(at, at + pieceBytes));
    codes.forEach((code, place) => {
      if (code >= 0x80 && code < 0xa0) codes[place] = windows1252.charCodeAt(code - 0x80);
    });
    text += String.fromCharCode(...codes);
  }
  return text;
}

/** Share of zero bytes at every second place that gives away a UTF-16 text without its mark. */
const zeroShare = 0.4;

function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 1000);
  const zeros = (parity: number): number =>
    sample.reduce((count, byte, at) => count + (byte === 0 && at % 2 === parity ? 1 : 0), 0);
  const even = zeros(0);
  const odd = zeros(1);
  if (odd > (sample.length / 2) * zeroShare && even === 0) return 'utf-16le';
  if (even > (sample.length / 2) * zeroShare && odd === 0) return 'utf-16be';
  return null;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf16WithoutMark(bytes) ?? 'utf-8';
}

/**
 * Text of a csv: UTF-8 or UTF-16, with or without a byte order mark; what is not valid UTF-8 is Windows-1252, the habit of older
 * Nordic and German exports. Throws HostError file.damaged where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    if (encoding !== 'utf-8') throw new HostError('file.damaged', { file }, { cause });
    text = decodeWindows1252(bytes);
  }
  if (text.includes('\u0000')) throw new HostError('file.damaged', { file });
  return text;
}
