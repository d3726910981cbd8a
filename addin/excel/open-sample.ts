import { openNewWorkbook } from '../workbook/office/new-workbook';

/** Opens the budget of the invented city in a window of its own; the workbook beside the pane stays as it is. Throws HostError. */
export async function openSample(host: Parameters<typeof openNewWorkbook>[0]): Promise<void> {
  const name = 'talousarvio-2026.xlsx';
  const answer = await fetch(new URL(`sample/${name}`, document.baseURI));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  await openNewWorkbook(host, new Uint8Array(await answer.arrayBuffer()));
}
