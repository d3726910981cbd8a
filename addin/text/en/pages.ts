import type { PageText } from '../text';
import { browser } from './browser';
import { excel } from './excel';
import { functions } from './functions';
import { gridAreas } from './grid-areas';
import { issuesAllocation } from './issues-allocation';
import { issuesCarry } from './issues-carry';
import { issuesCommand } from './issues-command';
import { issuesLibrary } from './issues-library';
import { issuesModel } from './issues-model';
import { issuesPeople } from './issues-people';
import { issuesReading } from './issues-reading';
import { labels } from './labels';
import { library } from './library';
import { pane } from './pane';
import { paneDrivers } from './pane-drivers';
import { paneResults } from './pane-results';
import { paneStart } from './pane-start';
import { paneTag } from './pane-tag';
import { readingReasons } from './reading-reasons';
import { resultSheets } from './result-sheets';
import { rules } from './rules';
import { suggestions } from './suggestions';
import { tables } from './tables';

/** The words of the pane and its pages. */
export const enPages: PageText = {
  browser,
  labels,
  excel,
  functions,
  gridAreas,
  library,
  pane,
  paneDrivers,
  paneResults,
  paneStart,
  paneTag,
  readingReasons,
  resultSheets,
  suggestions,
  rules,
  tables,
  issues: {
    ...issuesAllocation,
    ...issuesCarry,
    ...issuesCommand,
    ...issuesLibrary,
    ...issuesModel,
    ...issuesPeople,
    ...issuesReading,
  },
};
