import { cli } from './sv/cli';
import { issuesAllocation } from './sv/issues-allocation';
import { issuesCommand } from './sv/issues-command';
import { labels } from './sv/labels';
import { tables } from './sv/tables';
import type { Text } from './text';

export const sv: Text = { labels, tables, cli, issues: { ...issuesAllocation, ...issuesCommand } };
