/** Findings of the command line about its own arguments and files. */
export interface CommandIssues {
  'command.unknown': { command: string; known: string };
  'command.not-yet': { command: string };
  'command.option-unknown': { option: string; command: string };
  'command.option-value-missing': { option: string };
  'command.option-twice': { option: string };
  'command.option-value': { option: string; value: string; known: string };
  'command.option-missing': { option: string; command: string };
  'command.option-not-here': { option: string; command: string };
  'command.option-needs': { option: string; needed: string };
  'command.options-apart': { first: string; second: string };
  'command.tag-column-elsewhere': { file: string };
  'command.argument-missing': { argument: string; command: string };
  'command.argument-extra': { argument: string; command: string };
  'file.not-found': { file: string };
  'file.unreadable': { file: string; reason: string };
  'file.unsupported': { file: string; extension: string };
  'file.none-in-folder': { file: string; known: string };
  'file.twice': { file: string; other: string };
  'file.exists': { file: string };
  'file.is-input': { file: string };
  'file.open-elsewhere': { file: string };
  'file.not-written': { file: string; reason: string };
  'publish.unprotected': { count: number };
  'rules.unknown-field': { field: string; known: string };
  'undo.nothing': { file: string };
  'undo.changed-since': { file: string; copy: string };
  'undo.copy-damaged': { file: string; copy: string };
  'cell.key-twice': { key: string };
  'cell.unknown-key': { key: string; known: string };
  'cell.unknown-value': { key: string; value: string; known: readonly string[] };
  /** amount: decimal text in euros; place: the value to ask for. */
  'cell.elsewhere': { cell: string; amount: string; place: string };
  'cell.empty': { cell: string };
}
