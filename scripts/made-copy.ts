/** Sentences that take turns, with other numbers each time, so that no two paragraphs are alike. */
const sentences = [
  'The council approved the budget on % May and sent it to governor Anna Lee.',
  'Fishing crews waited for hours at the gate of harbor no. %, the mayor said.',
  '“We will go on,” Tomas Berg said on day %. “We have no choice.”',
  'The price rose % percent in May, and nobody could say why.',
  'Officials in Skarne counted % boats along the quay before the storm arrived.',
]

/** Makes paragraphs of copy to measure on, different for each story. */
export const makeCopy = (story: number, paragraphs: number): readonly string[] =>
  Array.from({ length: paragraphs }, (_, paragraph) =>
    sentences
      .map((_, index) =>
        (sentences[(index + paragraph) % sentences.length] ?? '').replace(
          '%',
          String(((story * 31 + paragraph * 7 + index) % 997) + 2),
        ),
      )
      .join(' '),
  )
