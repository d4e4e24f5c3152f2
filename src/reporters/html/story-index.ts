import type { StoryReport } from '../../linter/report.js'
import { type VerdictLevel, verdictLevels } from '../../linter/verdict/verdict.js'
import { formatLargeCount } from '../text/format-count.js'
import { escapeHtml } from './escape-html.js'
import { nameStory } from './story-title.js'

/** Most stories that the index names, and most of them that it shows at once. */
const mostNamed = 200
const mostShown = 5

/** A story in the index; `number` counts the page's stories from 1. */
interface IndexedStory {
  readonly number: number
  readonly title: string
  readonly level: VerdictLevel
  readonly weight: number
  readonly penalty: number
  readonly issues: number
}

/** The stories with issues, the worst first. It keeps the worst only, however long a run is. */
export class StoryIndex {
  #stories: IndexedStory[] = []
  #count = 0

  add(story: StoryReport, number: number): void {
    const { verdict, score, diagnostics } = story
    if (diagnostics.length === 0) return
    this.#count++
    const { level, weight } = verdict
    this.#stories.push({
      number,
      title: nameStory(story),
      level,
      weight,
      penalty: score,
      issues: diagnostics.length,
    })
    if (this.#stories.length > 2 * mostNamed) this.#sort()
  }

  /** Renders the index; one story needs none. */
  render(): string {
    this.#sort()
    if (this.#count < 2) return ''
    const lines = this.#stories.map(renderLine)
    const [first, others] = [lines.slice(0, mostShown), lines.slice(mostShown)]
    const rest = this.#count - lines.length
    const unnamed = rest === 0 ? '' : `<p>And ${rest.toLocaleString('en')} more.</p>`
    const more =
      others.length === 0
        ? ''
        : `<details><summary>${formatLargeCount(this.#count - first.length, 'more story', 'more stories')}</summary><ol start="${String(mostShown + 1)}">${others.join('')}</ol>${unnamed}</details>`
    return `<nav class="index" aria-labelledby="index"><h2 id="index">Stories, worst first</h2><ol>${first.join('')}</ol>${more}</nav>`
  }

  #sort(): void {
    this.#stories = this.#stories.sort(compareStories).slice(0, mostNamed)
  }
}

const compareStories = (a: IndexedStory, b: IndexedStory): number =>
  verdictLevels.indexOf(b.level) - verdictLevels.indexOf(a.level) ||
  b.weight - a.weight ||
  b.penalty - a.penalty ||
  a.number - b.number

const renderLine = ({ number, title, level, weight, issues }: IndexedStory): string =>
  `<li class="${level}" data-story="s${String(number)}"><div><a href="#s${String(number)}">${escapeHtml(title)}</a><span class="stamp">${level}</span><span class="tally">${formatLargeCount(issues, 'issue')}, evidence ${String(weight)}</span></div></li>`
