/**
 * The order of the suites where a machine has not measured them yet, as after `git clone`: those known to take long begin, so that at the end
 * no core waits for one of them alone.
 */
import Sequencer from '@jest/test-sequencer';

/** Longest first; each is the beginning of a path under test/. */
const heavy = [
  'browser/morning',
  'browser/views',
  'addin/app/desk-in-excel',
  'browser/excel/oakland',
  'browser/excel',
  'browser',
  'addin/workbook/file/hostile',
  'addin/workbook/office/faults',
  'addin/workbook/browser',
  'addin/app',
  'cli/start',
  'engine/sheets',
];

const rankOf = ({ path }) => {
  const rank = heavy.findIndex((start) => path.replaceAll('\\', '/').includes(`/test/${start}`));
  return rank < 0 ? heavy.length : rank;
};

export default class HeavyFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isMeasured = sorted.every(({ duration }) => duration !== undefined);
    return isMeasured ? sorted : sorted.sort((one, other) => rankOf(one) - rankOf(other));
  }
}
