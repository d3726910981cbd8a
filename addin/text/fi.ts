import { cli } from './fi/cli';
import { issuesAllocation } from './fi/issues-allocation';
import { issuesCommand } from './fi/issues-command';
import { labels } from './fi/labels';
import { tables } from './fi/tables';
import type { Text } from './text';

export const fi: Text = { labels, tables, cli, issues: { ...issuesAllocation, ...issuesCommand } };
