/** Sentences that go round with their numbers, so that no two paragraphs are alike; some have a fault. */
const sentences = [
  'The council approved the budget on % May and sent it to governor Anna Lee.',
  'Fishing crews waited for hours at the gate of harbor no. %, the mayor said.',
  'Officials in Skarne counted % boats along the quay. before the storm arrived.',
  'The price rose % percent in May, and nobody could say why.',
]

/** Copy of so many paragraphs, another for each story. */
export const copyOf = (story: number, paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, paragraph) =>
    sentences
      .map((sentence, index) => sentence.replace('%', String(((story * 31 + paragraph * 7 + index) % 997) + 2)))
      .join(' '),
  ).join('\n\n')

/** A JSONL feed of so many stories. */
export const feedOf = (stories: number, paragraphs = 8): string =>
  Array.from(
    { length: stories },
    (_, nth) =>
      `${JSON.stringify({ id: `g${String(nth)}`, headline: `Harbor talks, part ${String(nth)}`, text: copyOf(nth, paragraphs) })}\n`,
  ).join('')
