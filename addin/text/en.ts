import { browser } from './en/browser';
import { carry } from './en/carry';
import { cli } from './en/cli';
import { excel } from './en/excel';
import { functions } from './en/functions';
import { gridAreas } from './en/grid-areas';
import { issuesAllocation } from './en/issues-allocation';
import { issuesCarry } from './en/issues-carry';
import { issuesCommand } from './en/issues-command';
import { issuesLibrary } from './en/issues-library';
import { issuesModel } from './en/issues-model';
import { issuesPeople } from './en/issues-people';
import { issuesReading } from './en/issues-reading';
import { labels } from './en/labels';
import { library } from './en/library';
import { pane } from './en/pane';
import { paneDrivers } from './en/pane-drivers';
import { paneResults } from './en/pane-results';
import { paneStart } from './en/pane-start';
import { paneTag } from './en/pane-tag';
import { readingReasons } from './en/reading-reasons';
import { resultSheets } from './en/result-sheets';
import { rules } from './en/rules';
import { suggestions } from './en/suggestions';
import { tables } from './en/tables';
import type { Text } from './text';

export const en: Text = {
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
