import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openFile } from '../../../../addin/workbook/file/file-workbook';
import { HostError } from '../../../../addin/workbook/host-error';

/** Codes that a file may be refused with while it is read. */
export const readingFaults: ReadonlySet<string> = new Set([
  'file.damaged',
  'file.encrypted',
  'file.entities',
  'file.too-large',
  'file.too-many-cells',
]);

/** Changes to bytes: each sets one, takes some out, or copies some to another place. Places are parts of the whole. */
export type Change =
  | { readonly kind: 'set'; readonly at: number; readonly byte: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'copy'; readonly at: number; readonly to: number; readonly length: number };

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const length = fc.integer({ min: 1, max: 64 });
export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('set' as const), at: place, byte: fc.integer({ min: 0, max: 255 }) }),
    fc.record({ kind: fc.constant('cut' as const), at: place, length }),
    fc.record({ kind: fc.constant('copy' as const), at: place, to: place, length }),
  ),
  { minLength: 1, maxLength: 6 },
);

export function mutate(bytes: Uint8Array, changed: readonly Change[]): Uint8Array {
  return changed.reduce<Uint8Array>((before, change) => {
    const at = Math.floor(change.at * before.length);
    if (change.kind === 'cut') return Uint8Array.from([...before.subarray(0, at), ...before.subarray(at + change.length)]);
    const after = Uint8Array.from(before);
    if (change.kind === 'set') after[at] = change.byte;
    else after.copyWithin(Math.floor(change.to * before.length), at, at + change.length);
    return after;
  }, bytes);
}

/** The same in one part of a zip, packed anew: its checksums hold, its content does not. */
export function mutatePart(bytes: Uint8Array, part: number, changed: readonly Change[]): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(xml|bin|rels)$/.test(name));
  const name = names[Math.floor(part * names.length)];
  if (name !== undefined) parts[name] = Uint8Array.from(mutate(parts[name] ?? new Uint8Array(), changed));
  return zipSync(parts, { level: 1 });
}

/** Markup is where readers go wrong: words of the format put in each other's place. */
export function swapWords(bytes: Uint8Array, part: number, from: number, to: number): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.xml$/.test(name));
  const name = names[Math.floor(part * names.length)] ?? '';
  const words = strFromU8(parts[name] ?? new Uint8Array()).split(/(<[^>]*>|"[^"]*")/);
  const target = Math.floor(to * words.length);
  words[target] = words[Math.floor(from * words.length)] ?? '';
  return zipSync({ ...parts, [name]: strToU8(words.join('')) }, { level: 1 });
}

/** How reading a file ended: "read", or the code of the fault. Anything else is a crash, and thrown. */
export async function ending(bytes: Uint8Array, file: string): Promise<string> {
  try {
    const workbook = await openFile(bytes, file);
    // Charts alone are sheets too; nothing at all is not.
    return (await workbook.read()).length + workbook.otherSheets.length > 0 ? 'read' : 'nothing';
  } catch (fault) {
    if (fault instanceof HostError && readingFaults.has(fault.code)) return fault.code;
    throw fault;
  }
}
