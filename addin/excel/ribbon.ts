import type { CommandId } from './command-ids';
import type { OpenedExcel } from './open-excel';

interface RibbonEvent {
  completed(): void;
}

/** What the buttons of the ribbon do. Office waits until each says that it is done, whatever became of it; the pane shows what did. */
export function associateRibbon(
  office: typeof Office,
  { desk, tellSelection }: Pick<OpenedExcel, 'desk' | 'tellSelection'>,
  showTagging: () => void,
): void {
  const commands: Readonly<Record<CommandId, () => Promise<void>>> = {
    tagSelection: async () => {
      await office.addin.showAsTaskpane();
      await tellSelection();
      showTagging();
    },
    recalculate: () => desk.read(),
    writeResults: () => desk.writeResults(),
    undoLastWrite: () => desk.undo(),
  };
  for (const [id, command] of Object.entries(commands)) {
    office.actions.associate(id, (event: RibbonEvent) => {
      void command().finally(() => {
        event.completed();
      });
    });
  }
}
