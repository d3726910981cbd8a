/** What writes to Excel, in one file that a page loads with the first write. */
export { placeColumns } from './columns';
export { drawingOf } from './drawing';
export { freezeWrites } from './freeze-cells';
export { stillFrozen } from './still-frozen';
export { Transactions } from './transaction';
