import { HostError } from '../workbook/host-error';
import type { ChangeSet } from '../workbook/port';
import type { Workroom } from './workroom';

/** Takes back a write that stands, as a step; false where the workbook refused, and it stands still. `then`: before the work is over. */
export async function takeBack(room: Workroom, changes: ChangeSet, then: () => void = () => undefined): Promise<boolean> {
  const back = async (): Promise<true> => {
    try {
      await room.keeper.takeBack(changes);
    } catch (fault) {
      // The steps before it are models, which can be taken back without it.
      if (fault instanceof HostError && fault.code === 'changes.forgotten') room.history.drop();
      throw fault;
    }
    then();
    return true;
  };
  const done = await room.work.run('writing', back, { canStop: false });
  room.saveLater();
  return done === true;
}
