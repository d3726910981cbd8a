/** Findings of the command line about its own arguments and files. */
export interface CommandIssues {
  'command.unknown': { command: string; known: string };
  'command.not-yet': { command: string };
  'command.usage': { problem: string };
  'file.not-found': { file: string };
  'file.unreadable': { file: string; reason: string };
  'file.unsupported': { file: string; extension: string };
  'file.exists': { file: string };
  'cell.unknown-key': { key: string; known: string };
  'cell.unknown-value': { key: string; value: string; known: string };
  'cell.empty': { cell: string };
}
