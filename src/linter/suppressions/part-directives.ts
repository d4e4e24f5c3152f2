import { firstFrom, type Range } from '../../story/search.js'
import type { Story } from '../../story/story.js'
import { type Directive, findDirectiveWords } from './directives.js'

/** A story of a part, and the item of a feed that holds it. */
export interface StoryInPart {
  readonly story: Story
  readonly item: Range | null
}

/**
 * Deals a part's directives out to its stories. A directive is for the story that it is in, or for the next one; after
 * the last story, for that. In an item without a story it is for none.
 */
export class PartDirectives {
  readonly #directives: readonly Directive[]
  /** Directives in items without a story. */
  readonly #unclaimed = new Set<Directive>()
  /** The number of directives that were dealt out. */
  #dealt = 0
  /** The number of directives before the end of the last item. */
  #passed = 0

  constructor(directives: readonly Directive[]) {
    this.#directives = directives
  }

  /** Ends an item. Its directives are for no story if it holds none. */
  endItem(item: Range, hasStory: boolean): void {
    this.#passed = this.#countBefore(item.start, this.#passed)
    const end = this.#countBefore(item.end, this.#passed)
    if (!hasStory) for (const each of this.#directives.slice(this.#passed, end)) this.#unclaimed.add(each)
    this.#passed = end
  }

  /** Deals out the directives of the next story. */
  deal({ story, item }: StoryInPart, isLast: boolean): readonly Directive[] {
    if (this.#directives.length === 0) return this.#directives
    const start = this.#dealt
    this.#dealt = this.#countBefore(isLast ? Infinity : findStoryEnd(story, item), start)
    const dealt = this.#directives.slice(start, this.#dealt).filter(each => !this.#unclaimed.has(each))
    return dealt.length === 0 ? dealt : withoutCopy(dealt, story)
  }

  /** Returns the number of directives that start before an offset; `from` of them are known to. */
  #countBefore(end: number, from: number): number {
    let count = from
    while ((this.#directives[count]?.start ?? Infinity) < end) count++
    return count
  }
}

const findStoryEnd = ({ fields }: Story, item: Range | null): number =>
  Math.max(item?.end ?? 0, ...fields.map(({ text, origin }) => origin.locate(0, text.length).end))

/** Leaves out text that only reads as a directive and is copy of the story. A misspelt line is both. */
function withoutCopy(directives: readonly Directive[], { fields }: Story): readonly Directive[] {
  const inCopy = fields
    .flatMap(({ text, origin }) => findDirectiveWords(text).map(at => origin.locate(at, at + 1).start))
    .sort((a, b) => a - b)
  const isCopy = ({ start, end }: Directive): boolean => (inCopy[firstFrom(inCopy, start, at => at)] ?? Infinity) < end
  return directives.filter(each => each.kind === 'unknown' || !isCopy(each))
}
