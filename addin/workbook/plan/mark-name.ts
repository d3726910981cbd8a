/** Sheet-scoped hidden name that tells our sheets from the user's: its value is the sheet's origin. */
export const markName = '_momentti';
