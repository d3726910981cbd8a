/** What the fake Excel takes from Node, in a browser. Imported before everything that uses it. */
type Work = () => void;
const turns = new MessageChannel();
const waiting: Work[] = [];
turns.port1.onmessage = () => waiting.shift()?.();

const letters = new TextEncoder();

Object.assign(globalThis, {
  // Not by a timer: tests stop the page's clock.
  setImmediate: (work: Work): void => {
    waiting.push(work);
    turns.port2.postMessage(null);
  },
  Buffer: { byteLength: (text: string): number => letters.encode(text).length },
});
