/** The invented city that comes with the program: its budget and the model made for it. */
async function sampleFile(name: string): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
  const answer = await fetch(new URL(`sample/${name}`, document.baseURI));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return { bytes: new Uint8Array(await answer.arrayBuffer()), name };
}

export const sampleWorkbook = () => sampleFile('talousarvio-2026.xlsx');
export const sampleModel = () => sampleFile('malli.json');
