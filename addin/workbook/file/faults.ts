import { HostError } from '../host-error';
import { PlaceFault } from './grid-builder';
import { EntityFault, XmlFault } from './xml/scanner';
import { ZipFault } from './zip/directory';

/** Unpacked megabytes above which a workbook is refused: six times a budget of 50,000 rows and 20 columns. */
export const mostUnpackedMegabytes = 512;
export const megabyte = 1024 * 1024;

/** Throws HostError file.too-large. */
export function checkSize(megabytes: number, limit: number, file: string): void {
  if (megabytes > limit) throw new HostError('file.too-large', { file, size: Math.ceil(megabytes), limit });
}

/** What readers throw on bytes that make no sense (a zip that ends too early is a RangeError) as a HostError; anything else as it is. */
export function asHostError(cause: unknown, file: string): unknown {
  if (cause instanceof EntityFault) return new HostError('file.entities', { file }, { cause });
  const isDamage = [ZipFault, XmlFault, PlaceFault, RangeError].some((kind) => cause instanceof kind);
  return isDamage ? new HostError('file.damaged', { file }, { cause }) : cause;
}
