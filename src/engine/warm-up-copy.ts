/** A rule as far as its examples are read here. */
interface Exemplified {
  readonly examples: { readonly bad: readonly { readonly text: string | Readonly<Partial<Record<string, string>>> }[] }
}

/** Characters of a story, about. */
const length = 2000

/** Makes stories of the bad examples of rules: copy in which every rule finds something. */
export function makeWarmUpCopy(rules: readonly Exemplified[]): readonly string[] {
  const stories: string[] = []
  let story = ''
  for (const { examples } of rules)
    for (const { text } of examples.bad) {
      const copy = typeof text === 'string' ? text : Object.values(text).join('\n\n')
      story += `${copy.replaceAll(/[⟦⟧]/gu, '')}\n\n`
      if (story.length < length) continue
      stories.push(story)
      story = ''
    }
  return story === '' ? stories : [...stories, story]
}
