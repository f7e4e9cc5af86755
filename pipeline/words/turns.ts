/** Sentences of which every second part is a number that pages print in the accent. */

/** A number beside the words around it. */
export interface TurnNumber {
  number: string;
}

/** Text and numbers in turn: neighbouring texts become one, and the last part is a text. */
export function inTurn(parts: readonly (string | TurnNumber)[]): string[] {
  const turns = [''];
  for (const part of parts) {
    if (typeof part === 'string') turns.push((turns.pop() ?? '') + part);
    else turns.push(part.number, '');
  }
  return turns;
}

/** The parts of an enumeration with commas between them and the language's "and" before the last. */
export function enumerated<Part>(items: readonly (readonly Part[])[], comma: Part, and: Part): Part[] {
  return items.flatMap((item, place) => [...(place === 0 ? [] : [place === items.length - 1 ? and : comma]), ...item]);
}
