/** Buttons of the ribbon that run code: what Office calls them, and what the page must associate. "Open Momentti" only opens the pane. */
export const commandIds = ['tagSelection', 'recalculate', 'writeResults', 'undoLastWrite'] as const;
export type CommandId = (typeof commandIds)[number];
