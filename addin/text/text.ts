import type { BrowserText } from './parts/browser';
import type { CarryText } from './parts/carry';
import type { CliText } from './parts/cli';
import type { ExcelText } from './parts/excel';
import type { FunctionsText } from './parts/functions';
import type { GridAreasText } from './parts/grid-areas';
import type { AllocationSentences } from './parts/issues-allocation';
import type { CarrySentences } from './parts/issues-carry';
import type { CommandSentences } from './parts/issues-command';
import type { LibrarySentences } from './parts/issues-library';
import type { ModelSentences } from './parts/issues-model';
import type { PeopleSentences } from './parts/issues-people';
import type { ReadingSentences } from './parts/issues-reading';
import type { Labels } from './parts/labels';
import type { LibraryText } from './parts/library';
import type { PaneText } from './parts/pane';
import type { PaneDriversText } from './parts/pane-drivers';
import type { PaneResultsText } from './parts/pane-results';
import type { PaneStartText } from './parts/pane-start';
import type { PaneTagText } from './parts/pane-tag';
import type { ReadingReasonsText } from './parts/reading-reasons';
import type { ResultSheetsText } from './parts/result-sheets';
import type { RulesText } from './parts/rules';
import type { SuggestionSentences } from './parts/suggestions';
import type { TablesText } from './parts/tables';

/** The words of the pane and its pages, in one language. A missing key does not compile. */
export interface PageText {
  readonly browser: BrowserText;
  readonly labels: Labels;
  readonly excel: ExcelText;
  readonly functions: FunctionsText;
  readonly gridAreas: GridAreasText;
  readonly library: LibraryText;
  readonly pane: PaneText;
  readonly paneDrivers: PaneDriversText;
  readonly paneResults: PaneResultsText;
  readonly paneStart: PaneStartText;
  readonly paneTag: PaneTagText;
  readonly readingReasons: ReadingReasonsText;
  readonly resultSheets: ResultSheetsText;
  readonly suggestions: SuggestionSentences;
  readonly rules: RulesText;
  readonly tables: TablesText;
  readonly issues: AllocationSentences &
    CarrySentences &
    CommandSentences &
    LibrarySentences &
    ModelSentences &
    PeopleSentences &
    ReadingSentences;
}

/** Every word people read: those of the command line, too, which no page loads. */
export interface Text extends PageText {
  readonly carry: CarryText;
  readonly cli: CliText;
}
