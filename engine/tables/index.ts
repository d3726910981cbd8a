/** The analysts' door (`momentti/tables`): the cube as arquero tables. Never reachable from the pane. */
export { cubeTable } from './cube-table';
export { tableArrow, tableCsv } from './formats';
export { momentTable, populationTable, segmentTable, serviceTable } from './key-tables';
