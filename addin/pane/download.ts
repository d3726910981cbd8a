/** How long the browser may take to begin, in milliseconds; the bytes are held until then. */
const patience = 60_000;

/** Hands a person something to keep as a file of the browser's downloads. Nothing is asked of any server. */
export function download(content: BlobPart, name: string, type = 'application/octet-stream'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, patience);
}
