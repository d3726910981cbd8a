import type { BrowserText } from '../text/parts/browser';

/** Largest file that is read, in megabytes: several times the largest budgets, and what a browser's memory can hold unpacked. */
export const mostMegabytes = 100;

const megabyte = 1024 * 1024;

/** What the file button offers. */
export const openedKinds = '.xlsx,.xlsm,.xlsb,.xls,.ods,.csv';

/** The one file a person gave, or a sentence about why it is not taken. Nothing of it is read yet. */
export function takenFile(files: readonly File[], faults: BrowserText['faults']): File | string {
  const [file, ...others] = files;
  if (file === undefined) return faults.noFile;
  if (others.length > 0) return faults.severalFiles;
  const megabytes = Math.ceil(file.size / megabyte);
  return megabytes > mostMegabytes ? faults.tooLarge({ name: file.name, megabytes, limit: mostMegabytes }) : file;
}
