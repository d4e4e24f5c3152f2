/// <reference lib="dom" />
import type { Note } from '../linter/report.js'
import { byId, element } from './element.js'
import { cardId } from './issue-card.js'
import type { IssueKey } from './editor/mark-field.js'
import type { CheckedText, TextRequest, HouseSettings, OpenedWorker, ShownIssue } from './messages.js'
import { describeRest, makeStoryList } from './story-list.js'
import { makeScores } from './story-scores.js'
import { describeCounts, describeIssues, describeLength, describeRepairs, describeStories } from './wording.js'

/** The languages of sources that a reader can name, by their codes. */
const languages: Readonly<Record<string, string>> = {
  '': 'as the text shows',
  ar: 'Arabic',
  zh: 'Chinese',
  cs: 'Czech',
  nl: 'Dutch',
  fr: 'French',
  de: 'German',
  he: 'Hebrew',
  is: 'Icelandic',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  pl: 'Polish',
  pt: 'Portuguese',
  ru: 'Russian',
  es: 'Spanish',
  tr: 'Turkish',
  uk: 'Ukrainian',
}

export type DeskView = 'text' | 'read'

/** The names of the button that copies, in each view. */
const takeNames: Readonly<Record<DeskView, string>> = { text: 'Copy the text', read: 'Copy this story' }

/** Milliseconds before a check that goes on is shown, and before a count is announced. */
const untilBusy = 350
const untilSaid = 700

/** Milliseconds in which a sentence is read. */
const untilRead = 4000

/** The parts of the page around the text and the cards: what it says, and the choices in it. */
export class DeskFrame {
  view: DeskView = 'text'
  readonly #state = byId('state')
  readonly #busy = byId('busy')
  readonly #live = byId('live')
  readonly #messages = byId('messages')
  readonly #reading = byId('reading')
  readonly #format = byId<HTMLSelectElement>('format')
  readonly #preset = byId<HTMLSelectElement>('preset')
  readonly #language = byId<HTMLSelectElement>('language')
  #busyTimer: ReturnType<typeof setTimeout> | undefined
  #sayTimer: ReturnType<typeof setTimeout> | undefined
  #tellTimer: ReturnType<typeof setTimeout> | undefined
  #said = ''

  constructor() {
    this.#format.append(element('option', { value: '' }, 'as the text shows'))
    this.#language.append(...Object.entries(languages).map(([value, name]) => element('option', { value }, name)))
    this.#preset.append(element('option', { value: 'recommended' }, 'recommended'))
    byId('as-text').addEventListener('click', () => {
      this.show('text')
    })
    byId('as-read').addEventListener('click', () => {
      this.show('read')
    })
  }

  /** Shows the text, or the story as it is read. */
  show(view: DeskView): void {
    this.view = view
    byId('copy').hidden = view !== 'text'
    this.#reading.hidden = view !== 'read'
    byId('take').textContent = takeNames[view]
    byId('as-text').ariaPressed = String(view === 'text')
    byId('as-read').ariaPressed = String(view === 'read')
  }

  /** Names the desk whose configuration is in the page; without one a reader chooses a house style. */
  nameHouse(house: HouseSettings | null): void {
    if (house !== null) byId('preset-label').replaceChildren(`House style: ${house.name}`)
  }

  /** Fills the choices that the worker knows. */
  fill({ formats, presets }: OpenedWorker): void {
    if (this.#format.options.length === 1)
      this.#format.append(...formats.map(name => element('option', { value: name }, name)))
    if (this.#preset.isConnected && this.#preset.options.length === 1)
      this.#preset.append(
        ...presets.filter(name => name !== 'recommended').map(name => element('option', { value: name }, name)),
      )
  }

  /** Returns what a reader has chosen. */
  readChoices(): Pick<TextRequest, 'format' | 'language' | 'preset'> {
    return {
      format: this.#format.value === '' ? null : this.#format.value,
      language: this.#language.value === '' ? null : this.#language.value,
      preset: this.#preset.value,
    }
  }

  /** Forgets what was known of another text. */
  forgetCheck(): void {
    this.#format.selectedIndex = 0
    this.#state.textContent = 'Checking …'
    this.#messages.replaceChildren()
    this.showReading([])
    byId('scores').replaceChildren()
    byId('stories').hidden = true
  }

  /** Calls back when a reader has chosen something else. */
  onChoice(listen: () => void): void {
    for (const each of [this.#format, this.#preset, this.#language]) each.addEventListener('change', listen)
  }

  /** Says that a text is being checked, if it takes a while. */
  tellBusy(isBusy: boolean, length: number): void {
    clearTimeout(this.#busyTimer)
    if (!isBusy) {
      this.#busy.hidden = true
      return
    }
    this.#busyTimer = setTimeout(() => {
      this.#busy.hidden = false
      this.#busy.firstElementChild?.replaceChildren(`Checking ${describeLength(length)} …`)
      if (length > 500_000) this.announce(`Checking ${describeLength(length)}. You can go on working.`)
    }, untilBusy)
  }

  /** Says something to those who do not see the page. */
  announce(words: string): void {
    clearTimeout(this.#sayTimer)
    this.#live.textContent = words
  }

  /** Says something to everybody, for a moment. */
  tell(words: string): void {
    this.announce(words)
    this.#live.classList.add('told')
    clearTimeout(this.#tellTimer)
    this.#tellTimer = setTimeout(() => {
      this.#live.classList.remove('told')
    }, untilRead)
  }

  tellExample(isExample: boolean): void {
    byId('example').hidden = !isExample
  }

  /** Says how many issues are ignored. */
  tellIgnored(many: number): void {
    byId('ignored').hidden = many === 0
    byId('ignored').firstElementChild?.replaceChildren(`${describeIssues(many)} ignored.`)
  }

  tellUndo(canUndo: boolean): void {
    byId<HTMLButtonElement>('undo').disabled = !canUndo
  }

  tellTaken(isCopied: boolean): void {
    const taken = byId('take')
    taken.textContent = isCopied ? 'Copied' : 'Not copied'
    setTimeout(() => {
      taken.textContent = takeNames[this.view]
    }, 2000)
    this.announce(
      isCopied
        ? 'The text is in the clipboard.'
        : 'This browser does not let the page copy. Select the text and copy it.',
    )
  }

  tellSource(length: number): void {
    byId('source-state').textContent =
      length === 0 ? 'none: add it to compare figures, names and dates' : describeLength(length)
  }

  /** Shows a problem above the text. */
  tellProblem(message: string): void {
    this.#tellMessages([], [{ message, line: null, column: null }])
    this.announce(message)
  }

  /** Adds a note to those above the text. */
  tellNote(message: string): void {
    this.#messages.append(element('p', { class: 'note' }, message))
  }

  #tellMessages(notes: readonly Note[], problems: readonly Note[]): void {
    const show = (kind: string) => (note: Note) =>
      element('p', { class: kind }, note.line === null ? '' : `Line ${String(note.line)}: `, note.message)
    this.#messages.replaceChildren(...problems.slice(0, 5).map(show('problem')), ...notes.slice(0, 5).map(show('note')))
  }

  /** Shows a result: its counts, the list of stories, and the scores of the one at hand. */
  showCheck(checked: CheckedText, story: number, choose: (index: number) => void): void {
    const { stories, moreStories, repairable, format, notes, problems, marks } = checked
    const many = stories.length + moreStories
    this.#state.textContent = describeState(checked)
    this.#say(this.#state.textContent)
    const repair = byId<HTMLButtonElement>('repair')
    repair.disabled = repairable === 0
    repair.textContent = repairable === 0 ? 'Make safe repairs' : `Make ${describeRepairs(repairable)}`
    const shownFormat = this.#format.options[0]
    if (shownFormat !== undefined) shownFormat.textContent = `${format} (found)`
    this.#tellMessages([...notes, ...describeLimit(checked, marks.length)], problems)
    byId('stories').hidden = many < 2
    byId('stories-heading').textContent = describeStories(many)
    byId('story-list').replaceChildren(...(many < 2 ? [] : makeStoryList(stories, story, choose)))
    byId('more-stories').textContent = describeRest(stories.length, moreStories)
    this.chooseStory(checked, story)
  }

  /** Shows the scores of a story, and which one of the list it is. */
  chooseStory({ stories }: CheckedText, story: number): void {
    const line = stories[story]
    byId('scores').replaceChildren(...(line === undefined ? [] : makeScores(line)))
    for (const row of document.querySelectorAll('#story-list > li')) {
      const isChosen = row.getAttribute('data-story') === String(story)
      if (isChosen) row.firstElementChild?.setAttribute('aria-current', 'true')
      else row.firstElementChild?.removeAttribute('aria-current')
    }
  }

  showReading(content: readonly HTMLElement[]): void {
    this.#reading.replaceChildren(...content)
  }

  /** Lights an issue in the story as read. */
  lightReading(story: number, issue: ShownIssue, isMoved: boolean): void {
    const id = cardId(story, issue)
    for (const lit of this.#reading.querySelectorAll('.current')) lit.classList.remove('current')
    const marks = this.#reading.querySelectorAll(`mark[data-issue="${id}"]`)
    for (const mark of marks) mark.classList.add('current')
    if (isMoved && this.view === 'read') marks[0]?.scrollIntoView({ block: 'center' })
  }

  /** Returns the issue of a mark or a number in the story as read. */
  static readKey(target: EventTarget | null): IssueKey | null {
    const id = target instanceof Element ? (target.closest('[data-issue]')?.getAttribute('data-issue') ?? '') : ''
    const [, story, number] = /^s(\d+)n(\d+)$/u.exec(id) ?? []
    return story === undefined || number === undefined ? null : { story: Number(story) - 1, number: Number(number) }
  }

  /** Announces the counts when they have stayed for a moment: a voice after each key would be in the way. */
  #say(words: string): void {
    if (words === this.#said) return
    clearTimeout(this.#sayTimer)
    this.#sayTimer = setTimeout(() => {
      this.#said = words
      this.#live.textContent = words
    }, untilSaid)
  }
}

/** Says what was found in how many stories. */
function describeState({ stories, moreStories, counts }: CheckedText): string {
  const many = stories.length + moreStories
  if (many === 0) return 'No story to check'
  return many === 1 ? describeCounts(counts) : `${describeCounts(counts)} in ${describeStories(many)}`
}

/** Says that not all issues have marks, if there are too many. */
function describeLimit({ counts }: CheckedText, numbers: number): readonly Note[] {
  const drawn = numbers / 5
  const all = counts.error + counts.warning + counts.info
  if (drawn >= all) return []
  const message = `The first ${drawn.toLocaleString('en')} of ${all.toLocaleString('en')} issues are marked in the text.`
  return [{ message, line: null, column: null }]
}
