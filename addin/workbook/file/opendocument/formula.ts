/** References inside brackets: [.A1], [.A1:.B2], [$Sheet.A1], ['My sheet'.A1:.B2]. */
const reference = /\[((?:\$?'(?:[^']|'')*'|[^\].]*))\.([^\]:]*)(?::((?:\$?'(?:[^']|'')*'|[^\].]*))\.([^\]]*))?\]/g;

/** An OpenDocument formula as spreadsheets elsewhere write it: "of:=SUM([.A1:.B2];[Ta.C1])" is SUM(A1:B2,Ta!C1). */
export function plainFormula(formula: string): string {
  const bare = formula.replace(/^[a-z]+:/i, '').replace(/^=/, '');
  return bare
    .split(/("(?:[^"]|"")*")/)
    .map((piece, at) => (at % 2 === 1 ? piece : plainPiece(piece)))
    .join('');
}

function plainPiece(piece: string): string {
  return piece
    .replace(reference, (_, sheet: string, first: string, __: string | undefined, last: string | undefined) => {
      const name = sheet.replace(/^\$/, '');
      return `${name === '' ? '' : `${name}!`}${first}${last === undefined ? '' : `:${last}`}`;
    })
    .replace(/COM\.MICROSOFT\./g, '')
    .replace(/[;~]/g, ',')
    .replace(/\|/g, ';');
}
