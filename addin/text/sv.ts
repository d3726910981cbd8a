import { browser } from './sv/browser';
import { carry } from './sv/carry';
import { cli } from './sv/cli';
import { excel } from './sv/excel';
import { functions } from './sv/functions';
import { gridAreas } from './sv/grid-areas';
import { issuesAllocation } from './sv/issues-allocation';
import { issuesCarry } from './sv/issues-carry';
import { issuesCommand } from './sv/issues-command';
import { issuesLibrary } from './sv/issues-library';
import { issuesModel } from './sv/issues-model';
import { issuesPeople } from './sv/issues-people';
import { issuesReading } from './sv/issues-reading';
import { labels } from './sv/labels';
import { library } from './sv/library';
import { pane } from './sv/pane';
import { paneDrivers } from './sv/pane-drivers';
import { paneResults } from './sv/pane-results';
import { paneStart } from './sv/pane-start';
import { paneTag } from './sv/pane-tag';
import { readingReasons } from './sv/reading-reasons';
import { resultSheets } from './sv/result-sheets';
import { rules } from './sv/rules';
import { suggestions } from './sv/suggestions';
import { tables } from './sv/tables';
import type { Text } from './text';

export const sv: Text = {
  browser,
  carry,
  labels,
  tables,
  cli,
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
