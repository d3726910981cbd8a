/** Characters a sheet's name may have in Excel. */
export const longestName = 31;

/** Excel compares sheet names without letter case. */
export const nameKey = (name: string): string => name.toLowerCase();
