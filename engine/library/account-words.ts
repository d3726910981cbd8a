/**
 * What accounts of one side are called where no word names the side: match data, folded. They bear out what signs say and never decide
 * alone. Names of either side ("rents", "grants") are not here.
 */
export const expenseAccounts =
  /(?<!\p{L})(palkat|palkkiot|palvelut|(\p{L}+)?palvelujen ostot|palvelujen ostot|aineet|tarvikkeet|henkilösivumenot|löner|lön|arvoden|köp av|lokalhyr\p{L}*|material|personal\p{L}*|arbetsgivaravgifter|sociala avgifter|employees?|salaries|wages|staff|supplies|premises|repairs|energy|training|gehälter|vergütung\p{L}*|personal|unterhaltung|sachmittel|versicherungen)(?!\p{L})/u;
export const incomeAccounts =
  /(?<!\p{L})(\p{L}*maksutuotot|asiakasmaksut|vårdavgifter|(?<!sociala )avgifter|fees|fees and charges|fines|benutzungsgebühren|gebühren|elternbeiträge|zuweisungen vom)(?!\p{L})/u;

/** Account classes by side as municipalities of several countries number them: an account of a side begins so. */
export const accountCharts: readonly { readonly income: RegExp; readonly expense: RegExp }[] = [
  // Finland.
  { income: /^3\d{3}/u, expense: /^4\d{3}/u },
  // Sweden.
  { income: /^3\d{3}/u, expense: /^[4-8]\d{3}/u },
  // Germany.
  { income: /^4\d{3}/u, expense: /^5\d{3}/u },
];
