import type { SavedFile } from './page-props';

/** How long the browser may take to begin, in milliseconds; the bytes are held until then. */
const patience = 60_000;

/** Hands bytes to the person as a file of the browser's downloads. Nothing is asked of any server. */
export function download({ name, bytes }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, patience);
}
