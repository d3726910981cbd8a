import { cli } from './fi/cli';
import { issuesAllocation } from './fi/issues-allocation';
import { issuesCommand } from './fi/issues-command';
import { issuesLibrary } from './fi/issues-library';
import { issuesModel } from './fi/issues-model';
import { labels } from './fi/labels';
import { library } from './fi/library';
import { tables } from './fi/tables';
import type { Text } from './text';

export const fi: Text = {
  labels,
  tables,
  cli,
  library,
  issues: { ...issuesAllocation, ...issuesCommand, ...issuesLibrary, ...issuesModel },
};
