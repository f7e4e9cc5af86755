/** A text with a capital at its head, after the signs of an English piece. */
export const capital = (text: string): string => text.replace(/^(?:\ufdd8[^\ufdd9]+\ufdd9)*./su, (head) => head.toUpperCase());
