import { cli } from './en/cli';
import { issuesAllocation } from './en/issues-allocation';
import { issuesCommand } from './en/issues-command';
import { labels } from './en/labels';
import { tables } from './en/tables';
import type { Text } from './text';

export const en: Text = { labels, tables, cli, issues: { ...issuesAllocation, ...issuesCommand } };
