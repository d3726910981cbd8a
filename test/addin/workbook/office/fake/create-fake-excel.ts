/// <reference types="office-js" />
import { ReadableBook } from './book/readable';
import { openBook, type BookSpec } from './book/spec';
import { Hands, Person } from './hands';
import { Host, type Manners } from './host';
import { officeOf } from './office';
import { runner } from './proxy/run';
import { Server } from './proxy/server';
import { Counts } from './rules/counts';
import { EditMode } from './rules/edit-mode';
import { FakeRefusal } from './rules/errors';
import { Faults, type Fault } from './rules/faults';
import { profiles, type ProfileName } from './rules/profiles';

export interface FakeOptions extends Partial<Manners> {
  readonly profile: ProfileName;
  readonly book: BookSpec;
  /** Excel's errors to come, by sync. */
  readonly faults?: readonly Fault[];
  /** Events by name that this Excel forgets to tell. */
  readonly drops?: (event: string) => boolean;
  readonly displayLanguage?: string;
}

export interface FakeExcel {
  /** What the adapter is handed. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** The workbook as it now is, as plain data. */
  readonly book: ReadableBook;
  readonly person: Person;
  readonly coauthor: Hands;
  readonly counts: Counts;
  /** More faults; syncs are counted from the first of all. */
  readonly faults: Faults;
  /** Waits until every event was told and heard. */
  settled(): Promise<void>;
  /** The page is loaded anew: its handlers are gone. */
  reloads(): void;
}

const standard: Manners = {
  editModeError: 'InvalidOperationInCellEditMode',
  tooManyCells: 'throws',
  largeResponse: 'nothing applied',
  isShared: false,
  isReadOnly: false,
};

/**
 * A strict Excel for tests of what speaks to Excel: it does what the documentation says, refuses by name what it does not know, and
 * misbehaves as Excel is known to. It shows that we obey the documentation, not that Excel does.
 */
export function createFakeExcel({
  profile: name,
  book,
  faults = [],
  drops = () => false,
  displayLanguage = 'fi-FI',
  ...manners
}: FakeOptions): FakeExcel {
  const profile = profiles[name];
  const host = new Host(profile, { ...standard, ...manners }, drops);
  openBook(host, book);
  const counts = new Counts();
  const editing = new EditMode(host.manners.editModeError);
  const planned = new Faults(faults);
  const run = runner(host, new Server(host, editing, planned, counts));
  const excel = new Proxy(
    { run },
    {
      get(target, key) {
        if (key === 'run') return target.run;
        if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
        throw new FakeRefusal(`the fake does not know Excel.${key}`);
      },
    },
  );
  return {
    Excel: excel as unknown as typeof Excel,
    Office: officeOf(profile, displayLanguage) as unknown as typeof Office,
    book: new ReadableBook(host),
    person: new Person(host, editing),
    coauthor: new Hands(host, 'coauthor'),
    counts,
    faults: planned,
    settled: () => host.events.settled(),
    reloads: () => host.events.forgetHandlers(),
  };
}
