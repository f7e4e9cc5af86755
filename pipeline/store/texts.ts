/** Codes as SQL lists them: "'met', 'partly'". Only for the program's own: nothing in them is escaped. */
export const texts = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');
