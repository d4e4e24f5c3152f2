/** The words of the proof that an editor does not know, each with its meaning. */
const meanings = {
  penalty:
    'A story’s issues per 100 words, by the weights of MQM: an error counts 5, a warning 1, an info 0.1. A story without issues has 0.',
  evidence:
    'How much the issues speak for damage, per 100 words: the verdict is made of it. An error counts up to 2 and a warning up to 1, and the less sure its rule is, the less it counts. Infos, house style and issues against a source count nothing. Issues that touch each other count once.',
  family:
    'A group of rules about one kind of damage, such as punctuation, sentence or attribution. Issues of two families say more than as many issues of one.',
  certainty:
    'How sure a rule is. What a certain rule reports is hardly ever right as it stands; look at what a likely one reports; a possible one gives hints.',
} as const

type ExplainedWord = keyof typeof meanings

/** Renders words that show their meaning when they are pressed, with the script or without. */
export const renderExplained = (word: ExplainedWord, shown: string = word): string =>
  `<button type="button" class="term" popovertarget="word-${word}">${shown}</button>`

/** Renders the meanings, which stay hidden until somebody asks, and are printed. */
export const renderMeanings = (): string =>
  `<section class="words" aria-label="Words on this page">${Object.entries(meanings)
    .map(([word, means]) => `<div popover id="word-${word}"><p><b>${word}</b> ${means}</p></div>`)
    .join('')}</section>\n`
