import { hostFault } from './host-fault';

/** Bytes of one call that makes text of them: more arguments than a call takes are refused. */
const longest = 0x8000;

function base64Of(bytes: Uint8Array): string {
  const texts: string[] = [];
  for (let from = 0; from < bytes.length; from += longest)
    texts.push(String.fromCharCode(...bytes.subarray(from, from + longest)));
  return btoa(texts.join(''));
}

/** Opens an xlsx file as a new workbook, not saved anywhere, in a window of its own. Throws HostError. */
export async function openNewWorkbook(
  excel: { readonly createWorkbook: typeof Excel.createWorkbook },
  bytes: Uint8Array,
): Promise<void> {
  try {
    await excel.createWorkbook(base64Of(bytes));
  } catch (reason) {
    throw hostFault(reason);
  }
}
