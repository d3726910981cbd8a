import type { Desk } from '../app/desk';
import { endedElsewhere } from '../app/listening-elsewhere';
import { WorkbookDesk } from '../app/workbook-desk';

/** A desk for a page on the other side of a port: whoever watches it from there can end that from there. */
export class ServedDesk extends WorkbookDesk {
  override watch(listener: Parameters<Desk['watch']>[0]): ReturnType<Desk['watch']> {
    return endedElsewhere(listener, super.watch(listener));
  }
}
