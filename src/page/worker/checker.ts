import { detectFormat, findFormat, type Format, headLength } from '../../formats/index.js'
import { isStory, type Part, type Reader, wholeFile } from '../../formats/reader.js'
import { readers } from '../../formats/readers.js'
import { applyFixes, fixText } from '../../linter/fix.js'
import type { LintOptions } from '../../linter/lint-options.js'
import { lintPart } from '../../linter/lint-part.js'
import { isFixable, type PartReport } from '../../linter/report.js'
import type { Rule } from '../../rule.js'
import type { Story } from '../../story/story.js'
import type { CheckedText, TextRequest, HouseSettings, RepairedText, ShownStory, StoryRequest } from '../messages.js'
import { countSeverities, describeStory } from './describe-story.js'
import { type CheckTools, makeOptions } from './make-options.js'
import { packMarks } from './pack-marks.js'
import { findFields } from './find-fields.js'
import { showStory } from './show-story.js'
import { worstFirst } from '../worst-first.js'
import { orderStory, type OrderedStory } from './story-order.js'

/** Formats whose text is read as it stands: an editor sees the copy, not mark-up. */
const plain: ReadonlySet<string> = new Set(['text', 'markdown', 'iptc7901', 'anpa', 'zczc'])

/** The most stories in the list of stories. */
const mostStories = 2000

/** Milliseconds of a check from which repairs are made in one pass: each further one takes as long again. */
const mostOfPasses = 1500

/** The text that was checked last, with its report. */
interface LastCheck {
  readonly id: number
  readonly text: string
  readonly report: PartReport
  readonly options: LintOptions
  readonly ordered: readonly OrderedStory[]
  readonly milliseconds: number
  readonly check: (text: string) => PartReport
}

/** Checks texts with the diagnostics of the command, and answers questions on the last one. */
export class PageChecker {
  readonly #tools: CheckTools
  readonly #house: HouseSettings | null
  readonly #clock: () => number
  readonly #options = new Map<string, LintOptions>()
  #last: LastCheck | null = null

  constructor(tools: CheckTools, house: HouseSettings | null, clock: () => number) {
    this.#tools = tools
    this.#house = house
    this.#clock = clock
  }

  check(request: TextRequest): CheckedText {
    const { id, text, name } = request
    const began = this.#clock()
    const options = { ...this.#optionsFor(request.preset), ...ignoring(request.ignored) }
    const format = formatOf(request)
    const stories: Story[] = []
    const reader = listenTo(readers[format.name], story => stories.push(story))
    const source = sourceOf(request)
    const report = lintPart(reader, { ...wholeFile(name, text), ...source }, options)
    const ordered = report.stories.map(orderStory)
    const check = (next: string): PartReport =>
      lintPart(readers[format.name], { ...wholeFile(name, next), ...source }, options)
    const milliseconds = this.#clock() - began
    this.#last = { id, text, report, options, ordered, milliseconds, check }
    const isMarkedUp = !plain.has(format.name)
    const issues = report.stories.flatMap(({ diagnostics }) => diagnostics)
    const lines = report.stories
      .slice(0, mostStories)
      .map((story, nth) => describeStory(story, startOf(stories[nth], ordered[nth])))
    const shown = Math.min(request.story ?? worstFirst(lines)[0]?.index ?? 0, lines.length - 1)
    return {
      kind: 'checked',
      id,
      format: format.name,
      stories: lines,
      moreStories: Math.max(0, report.stories.length - mostStories),
      counts: countSeverities(issues),
      repairable: issues.filter(isFixable).length,
      marks: packMarks(ordered),
      fields: isMarkedUp ? [] : findFields(stories),
      isMarkedUp,
      shown: this.showStory({ id, story: shown, most: request.most }),
      notes: report.notes,
      problems: report.problems,
      milliseconds,
    }
  }

  /** Shows a story of the text that was checked last; null for an old text. */
  showStory(request: Omit<StoryRequest, 'kind'>): ShownStory | null {
    const ordered = this.#last?.ordered[request.story]
    if (this.#last?.id !== request.id || ordered === undefined) return null
    return showStory(ordered, request, new Map<string, Rule>(this.#last.options.rules.map(rule => [rule.id, rule])))
  }

  /** Makes all safe repairs in the text that was checked last; null for an old text. */
  repair(id: number): RepairedText | null {
    const last = this.#last
    if (last?.id !== id) return null
    if (last.milliseconds > mostOfPasses) {
      const diagnostics = last.report.stories.flatMap(story => story.diagnostics)
      return {
        kind: 'repaired',
        id,
        text: applyFixes(last.text, diagnostics),
        count: diagnostics.filter(isFixable).length,
      }
    }
    const { text, ruleIds } = fixText(last.text, last.report, last.check, false)
    return { kind: 'repaired', id, text, count: ruleIds.length }
  }

  #optionsFor(preset: string): LintOptions {
    const made = this.#options.get(preset) ?? makeOptions(this.#tools, this.#house, preset)
    this.#options.set(preset, made)
    return made
  }
}

/** Returns the option by which issues are hidden that a reader has found right. */
function ignoring(ignored: TextRequest['ignored']): Pick<LintOptions, 'suppressed'> {
  if (ignored.length === 0) return {}
  const byStory = new Map<string, Map<string, null>>()
  for (const { story, fingerprint } of ignored)
    byStory.set(story, (byStory.get(story) ?? new Map<string, null>()).set(fingerprint, null))
  const same = (name: string): string => name
  return { suppressed: { byStory, names: { fromRun: same, fromFile: same } } }
}

const formatOf = ({ format, name, text }: TextRequest): Format =>
  (format === null ? undefined : findFormat(format)) ?? detectFormat(name, text.slice(0, headLength))

const sourceOf = ({ source, language }: TextRequest): Pick<Part, 'source'> =>
  source.trim() === '' ? {} : { source: { name: 'source', text: source, language } }

/** Returns a reader that shows each story to `listen` as it is read. */
const listenTo = (reader: Reader, listen: (story: Story) => void): Reader => ({
  ...reader,
  *read(part) {
    for (const result of reader.read(part)) {
      if (isStory(result)) listen(result)
      yield result
    }
  },
})

/** Returns the place of a story: where its first field begins. */
function startOf(story: Story | undefined, ordered: OrderedStory | undefined): number {
  const starts = story?.fields.map(({ origin, text }) => origin.locate(0, text.length).start) ?? []
  return starts.length > 0 ? Math.min(...starts) : (ordered?.issues[0]?.diagnostic.start.offset ?? 0)
}
