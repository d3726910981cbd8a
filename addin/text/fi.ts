import { browser } from './fi/browser';
import { carry } from './fi/carry';
import { cli } from './fi/cli';
import { excel } from './fi/excel';
import { functions } from './fi/functions';
import { gridAreas } from './fi/grid-areas';
import { issuesAllocation } from './fi/issues-allocation';
import { issuesCarry } from './fi/issues-carry';
import { issuesCommand } from './fi/issues-command';
import { issuesLibrary } from './fi/issues-library';
import { issuesModel } from './fi/issues-model';
import { issuesPeople } from './fi/issues-people';
import { issuesReading } from './fi/issues-reading';
import { labels } from './fi/labels';
import { library } from './fi/library';
import { pane } from './fi/pane';
import { paneDrivers } from './fi/pane-drivers';
import { paneResults } from './fi/pane-results';
import { paneStart } from './fi/pane-start';
import { paneTag } from './fi/pane-tag';
import { readingReasons } from './fi/reading-reasons';
import { resultSheets } from './fi/result-sheets';
import { rules } from './fi/rules';
import { suggestions } from './fi/suggestions';
import { tables } from './fi/tables';
import type { Text } from './text';

export const fi: Text = {
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
