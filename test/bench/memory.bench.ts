import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { LiveCube } from '../../engine/cube/live-cube';
import { allocateCube } from '../../engine/money/allocate-cube';
import { largeBudget, largeModel } from './large-city';

const million = 1_000_000;
const chainLines = 200_000;
const ages = 101;
/** What one double for every line and age would take. */
const doubles = ages * Float64Array.BYTES_PER_ELEMENT;

interface Memory {
  /** Objects, texts, small numbers. */
  readonly heap: number;
  /** Typed arrays. */
  readonly arrays: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function memoryInUse(): Memory {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed, arrays: arrayBuffers };
}

const perLine = (from: Memory, to: Memory, lines: number): string => {
  const [heap, arrays] = [(to.heap - from.heap) / lines, (to.arrays - from.arrays) / lines];
  return `${heap.toFixed(1)} bytes of objects and ${arrays.toFixed(1)} of typed arrays a line, ${((heap + arrays) / doubles).toFixed(2)}x`;
};

/** What lines leave in memory, against one double for every line and age: lines × ages never become objects. */
export function memoryBench(print: (line: string) => void): void {
  print(`memory, against a double for every line and age: ${doubles} bytes a line (well below 1)`);
  const empty = memoryInUse();
  const weights = Int32Array.from({ length: 40 * ages }, (_, at) => 1 + (at % 97));
  const input = {
    amounts: Float64Array.from({ length: million }, (_, line) => 1_000_003 + line * 7),
    driver: Int32Array.from({ length: million }, (_, line) => line % 40),
    cell: Int32Array.from({ length: million }, (_, line) => line % 300),
  };
  const given = memoryInUse();
  print(`  ${million} lines in columns: ${perLine(empty, given, million)}`);
  const before = process.memoryUsage().heapUsed;
  const cube = allocateCube({ ...input, weights, segments: ages, cells: 300 });
  const made = Math.max(0, process.memoryUsage().heapUsed - before) / million;
  print(
    `  allocateCube: ${perLine(given, memoryInUse(), million)}; ${made.toFixed(1)} bytes made on the way (${cube.length} cells)`,
  );
  const model = largeModel();
  const start = memoryInUse();
  const budget = largeBudget(chainLines);
  const read = memoryInUse();
  print(`  ${chainLines} budget lines as read: ${perLine(start, read, chainLines)}`);
  const live = new LiveCube([budget], model);
  print(`  the whole chain and its cube: ${perLine(read, memoryInUse(), chainLines)} (${live.cube.blocks.length} blocks)`);
}
