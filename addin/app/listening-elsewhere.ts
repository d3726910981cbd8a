import { proxy, releaseProxy, type ProxyMarked, type ProxyMethods, type Remote } from 'comlink';
import type { Unsubscribe } from '../workbook/port';

/** Closes the port of a listener that is elsewhere; one that is here needs nothing. */
export function letGo(listener: object): void {
  (listener as Partial<ProxyMethods>)[releaseProxy]?.();
}

/** Where something is told: what ends the listening goes over a port, and with the listening the listener's own port is closed. */
export async function endedElsewhere(listener: object, listening: Promise<Unsubscribe>): Promise<Unsubscribe & ProxyMarked> {
  const end = await listening;
  return proxy(() => {
    end();
    letGo(listener);
  });
}

/** Where somebody listens: the end, which `endedElsewhere` gave, is asked for once, and nobody waits for it. */
export async function listeningElsewhere(listening: Promise<Unsubscribe>): Promise<Unsubscribe> {
  // The types of what crosses do not say that it did.
  const end = (await listening) as unknown as Remote<Unsubscribe>;
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    void end().then(() => end[releaseProxy]());
  };
}
