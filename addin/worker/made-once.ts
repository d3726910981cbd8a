/** What is made when it is first asked for, and kept. What could not be made is tried again for whoever asks next. */
export function madeOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  const tried = async (): Promise<T> => {
    try {
      return await make();
    } catch (fault) {
      made = null;
      throw fault;
    }
  };
  return () => (made ??= tried());
}
