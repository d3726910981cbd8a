import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../../../addin/workbook/file/file-workbook';
import { HostError } from '../../../../addin/workbook/host-error';
import { hostileFiles } from './hostile-files';

/** Run as a program of its own, with little memory: opens every hostile file and prints how each ended, and in how many milliseconds. */
const folder = process.argv[2] ?? '';
const kept = readdirSync(folder)
  .filter((name) => !/\.(md|json|txt)$/.test(name))
  .map((name) => ({ name, file: name, make: () => new Uint8Array(readFileSync(join(folder, name))) }));
const made = Object.entries(hostileFiles).map(([name, { file, make }]) => ({ name, file, make }));

/** Of the processor: whatever else the machine does says nothing of the reader. */
const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => Math.round((user + system) / 1000);

async function main(): Promise<void> {
  const outcomes: Record<string, { ends: unknown; milliseconds: number }> = {};
  for (const { name, file, make } of [...kept, ...made]) {
    const bytes = make();
    const start = process.cpuUsage();
    const ends = await openFile(bytes, file).then(
      () => 'opens',
      (fault: unknown) => (fault instanceof HostError ? fault.code : String(fault)),
    );
    outcomes[name] = { ends, milliseconds: milliseconds(process.cpuUsage(start)) };
  }
  process.stdout.write(JSON.stringify(outcomes));
}

void main();
