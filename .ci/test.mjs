/**
 * `npm test`: everything once in UTC, then once more, on the far side of the date line, the suites that meet files, dates or words.
 * The engine itself has no clock (test/architecture.test.ts). Arguments go to jest. A skipped test counts as failed, unless -t chose.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode, tools } from './shell.mjs';

const args = process.argv.slice(2);
const chosen = args.some((arg) => arg === '-t' || arg.startsWith('--testNamePattern'));
/** Where dates become text; hostile and fuzzed files of the same folder are the same in every zone. */
const readers = 'test/addin/workbook/file/(calculate|delimited|file-workbook|spreadsheet|torture)';
/** A server, and money alone: the same everywhere. */
const zoneless = 'test/(cli/start|samples/(joint|budget|population|making))';
const runs = [
  { zone: 'UTC', only: [] },
  {
    zone: 'Pacific/Auckland',
    only: ['--testPathPatterns', 'test/(addin/text|cli|samples|errors|golden)/', readers, '--testPathIgnorePatterns', zoneless],
  },
];

const folder = mkdtempSync(join(tmpdir(), 'momentti-test-'));
let passed = 0;
let failed = 0;
for (const { zone, only } of runs) {
  if (only.length > 0 && args.length > 0) continue;
  process.stderr.write(`\nTime zone ${zone}\n`);
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const code = runNode(tools.jest, ['--json', `--outputFile=${report}`, ...only, ...args], {
    env: { TZ: zone },
    stdout: 'ignore',
  });
  const counts = readCounts(report);
  passed += counts.passed;
  failed += code !== 0 && counts.failed === 0 ? 1 : counts.failed;
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** A suite that could not run counts as one failed test; so does a run that left no report. */
function readCounts(report) {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const skipped = chosen ? 0 : result.numPendingTests + result.numTodoTests;
    return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites + skipped };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
