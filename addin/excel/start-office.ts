/** Why the page cannot work here: keys of `text.excel`. */
export type StartFault = 'noOffice' | 'tooSlow' | 'notExcel' | 'tooOld';

/** The lowest set of calls that everything here is built on: Excel 2021. */
const floor = { set: 'ExcelApi', version: '1.14' };
/** Office never says that it is ready where its files are blocked. */
const patience = 15_000;

/** Office's own object, once it has said that it runs in an Excel that is new enough; else why not. */
export async function startOffice(): Promise<typeof Office | StartFault> {
  if (typeof Office === 'undefined') return 'noOffice';
  const tooSlow = new Promise<null>((done) => setTimeout(() => done(null), patience));
  const info = await Promise.race([Office.onReady(), tooSlow]);
  if (info === null) return 'tooSlow';
  if (info.host !== Office.HostType.Excel) return 'notExcel';
  return Office.context.requirements.isSetSupported(floor.set, floor.version) ? Office : 'tooOld';
}
