/** What any sheet has room for, in Excel and in its files. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;
