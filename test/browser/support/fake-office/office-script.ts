import './node-names';
import { createFakeExcel, type FakeExcel } from '../../../addin/workbook/office/fake/create-fake-excel';
import { FormulaCells } from './formula-cells';
import { RibbonButtons } from './ribbon-buttons';
import type { OfficeSettings } from './settings';

/** What stands in for Office.js in a page: the strict fake Excel, with the parts of Office that only a page meets. */
export interface FakeOffice extends Pick<FakeExcel, 'book' | 'person' | 'coauthor' | 'counts' | 'faults' | 'settled'> {
  readonly ribbon: RibbonButtons;
  readonly formulas: FormulaCells;
  /** Workbooks that the page had opened in windows of their own: base64. */
  readonly opened: readonly string[];
}

/** A window in which the script has run. */
export type OfficeWindow = Window & { readonly fakeExcel: FakeOffice };

/** The known object with some members of its own; what neither has is refused as the known one refuses. */
const beside = (known: object, own: object): object =>
  new Proxy(known, { get: (target, key) => (key in own ? Reflect.get(own, key) : Reflect.get(target, key)) });

function start(settings: OfficeSettings): void {
  const { book, profile, displayLanguage, background, host, isSilent, isOld } = settings;
  const fake = createFakeExcel({ profile, book, displayLanguage });
  const { Excel, Office, ...hands } = fake;
  const [ribbon, formulas] = [new RibbonButtons(), new FormulaCells()];
  const context = beside(Office.context, {
    officeTheme: background === null ? undefined : { bodyBackgroundColor: background },
    ...(isOld && { requirements: { isSetSupported: () => false } }),
  });
  const onReady = (): Promise<object> => (isSilent ? new Promise(() => undefined) : Promise.resolve({ host, platform: null }));
  const opened: string[] = [];
  const createWorkbook = async (base64: string): Promise<void> => void opened.push(base64);
  Object.assign(globalThis, {
    Excel: beside(Excel, { createWorkbook }),
    Office: beside(Office, { context, onReady, actions: ribbon.actions, addin: ribbon.addin }),
    CustomFunctions: formulas.host,
    fakeExcel: { ...hands, ribbon, formulas, opened },
  });
}

start((globalThis as unknown as { readonly officeSettings: OfficeSettings }).officeSettings);
