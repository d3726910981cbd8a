import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The same workbook as a program without a calculator would have saved it. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/sheets\/sheet[^/]*\.xml$/i.test(name)) continue;
    parts[name] = strToU8(strFromU8(part).replace(/(<\/f>|<f [^>]*\/>)\s*<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts, { level: 1 });
}
