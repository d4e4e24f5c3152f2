/** Every piece of a text between two marks, each up to the first end after its beginning. */
export const between = (text: string, before: string, after: string): readonly string[] =>
  text
    .split(before)
    .slice(1)
    .map(piece => piece.split(after)[0] ?? '')
