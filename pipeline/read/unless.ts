/** What a piece of work gives, or something else where it cannot be done: for what the system may refuse and that is no matter. */
export function unless<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
