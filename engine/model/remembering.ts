/** Longer texts are notes, which do not repeat. */
const longestKept = 200;

/**
 * A function of a text that keeps its answers: names, codes and headings repeat from line to line. It holds at most `most` texts, and begins
 * anew when they are more.
 */
export function remembering<T>(answer: (text: string) => T, most = 20_000): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > longestKept) return answer(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, found);
    return found;
  };
}
