import type { Handler, Registration } from '../rules/event-hub';
import type { ClientObject } from './client-object';
import type { Listenable } from './members';

/** `worksheets.onChanged` and its like. A handler hears from the sync after `add`, and stays until removed with the same context. */
export function eventHandlers(object: ClientObject, event: string, member: Listenable<unknown>) {
  const { context } = object;
  return {
    add(handler: Handler) {
      let registration: Registration | undefined;
      context.queue({
        statement: `${object.kind}.${event}.add`,
        sends: [],
        by: object,
        run: () => {
          registration = { event, sheetId: member.scope(object.existing()), handler };
          context.host.events.add(registration);
        },
      });
      const remove = () =>
        context.queue({
          statement: `${object.kind}.${event}.remove`,
          sends: [],
          run: () => {
            if (registration) context.host.events.remove(registration);
          },
        });
      return { context: context.face, handler, remove };
    },
  };
}
