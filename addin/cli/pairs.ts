/** "key=value,key=value" as typed; a comma or "=" inside a value is written twice. */
export function splitPairs(text: string): readonly (readonly string[])[] {
  return splitOnce(text, ',').map((part) => splitOnce(part, '=').map((side) => side.trim()));
}

/** Splits at a mark that is not doubled; a doubled one stands for itself. */
function splitOnce(text: string, mark: string): readonly string[] {
  const parts = [''];
  for (let at = 0; at < text.length; at++) {
    const isMark = text[at] === mark;
    if (isMark && text[at + 1] !== mark) parts.push('');
    else parts[parts.length - 1] += text[at];
    if (isMark && text[at + 1] === mark) at++;
  }
  return parts;
}
