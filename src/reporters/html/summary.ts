import type { FileReport, Note, StoryReport } from '../../linter/report.js'
import type { VerdictLevel } from '../../linter/verdict/verdict.js'
import type { RuleText, Severity } from '../../rule.js'
import { escape, plural } from './escape.js'
import type { RuleLinks } from './notes.js'

/** Most problems and notes that the page names one by one: a broken feed may have as many as it has lines. */
const named = 200

interface Said {
  readonly file: string
  readonly said: Note
}

/** What a run comes to, counted story by story: written behind the last of them, shown above the first. */
export class Summary {
  readonly severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  readonly rules = new Map<string, number>()
  readonly #files = new Map<string, number>()
  readonly #verdicts: Record<VerdictLevel, number> = { damaged: 0, suspect: 0, clean: 0 }
  readonly #problems: Said[] = []
  readonly #notes: Said[] = []
  #problemCount = 0
  #noteCount = 0
  #faulty = 0
  #hidden = 0
  stories = 0

  count({ file, stories, problems, notes }: FileReport): void {
    this.#files.set(
      file,
      (this.#files.get(file) ?? 0) + stories.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0),
    )
    this.#problemCount += problems.length
    this.#noteCount += notes.length
    keep(this.#problems, file, problems)
    keep(this.#notes, file, notes)
    for (const story of stories) this.#countStory(story)
  }

  #countStory({ diagnostics, hidden, verdict }: StoryReport): void {
    this.stories++
    this.#verdicts[verdict.level]++
    this.#hidden += hidden.length
    if (diagnostics.length > 0) this.#faulty++
    for (const { severity, ruleId } of diagnostics) {
      this.severities[severity]++
      this.rules.set(ruleId, (this.rules.get(ruleId) ?? 0) + 1)
    }
  }

  masthead(nothing: string): string {
    const faults = this.severities.error + this.severities.warning + this.severities.info
    const title =
      faults === 0
        ? `${nothing} in ${plural(this.stories, 'story', 'stories')}`
        : `${plural(faults, 'fault')} in ${this.#faulty.toLocaleString('en')} of ${plural(this.stories, 'story', 'stories')}`
    const counted = (kind: Severity, one: string, many: string): string =>
      `<li class="${kind}"><b>${this.severities[kind].toLocaleString('en')}</b> <mark class="${kind}">${this.severities[kind] === 1 ? one : many}</mark></li>`
    const verdicts = (['damaged', 'suspect', 'clean'] as const)
      .map(
        level =>
          `<li class="${level}"><b>${this.#verdicts[level].toLocaleString('en')}</b> <span class="stamp">${level}</span></li>`,
      )
      .join('')
    return `<header class="masthead" id="summary"><p class="brand">wirelint <span>proof</span></p><h1>${title}</h1><div class="counts"><ul aria-label="Faults">${counted('error', 'error', 'errors')}${counted('warning', 'warning', 'warnings')}${counted('info', 'info', 'info')}</ul><ul aria-label="Verdicts on the stories">${verdicts}</ul><ul><li><b>${this.#files.size.toLocaleString('en')}</b> ${this.#files.size === 1 ? 'file' : 'files'}</li>${this.#hidden === 0 ? '' : `<li><b>${this.#hidden.toLocaleString('en')}</b> left out</li>`}</ul></div>${told('problems', plural(this.#problemCount, 'problem'), this.#problems, this.#problemCount, true)}${told('remarks', plural(this.#noteCount, 'note'), this.#notes, this.#noteCount, false)}</header>\n`
  }

  /** What the stories can be filtered by; shown by the page's script alone, as without it nothing would happen. */
  bar(): string {
    const severity = (kind: Severity): string =>
      `<label class="toggle ${kind}"><input type="checkbox" name="severity" value="${kind}" checked><span>${kind} <small>${this.severities[kind].toLocaleString('en')}</small></span></label>`
    const options = (counts: ReadonlyMap<string, number>): string =>
      [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(
          ([value, count]) =>
            `<option value="${escape(value)}">${escape(value)} (${count.toLocaleString('en')})</option>`,
        )
        .join('')
    const files =
      this.#files.size < 2
        ? ''
        : `<label class="pick"><span>File</span><select name="file"><option value="">all files</option>${options(this.#files)}</select></label>`
    return `<nav class="bar" id="bar" aria-label="Filter and find" hidden><div class="walk"><button type="button" data-walk="back" aria-label="Fault before" title="Fault before (k)">↑</button><button type="button" data-walk="on" aria-label="Next fault" title="Next fault (j)">↓</button><p role="status" id="status"></p><button type="button" id="fold" aria-expanded="false" aria-controls="filters">Filter</button><button type="button" id="theme" aria-label="Dark" title="Light or dark (t)">◐</button><button type="button" id="ask" aria-label="Help" title="Keys (?)">?</button></div><form id="filters" role="search" aria-label="Filters"><fieldset><legend>Severity</legend>${severity('error')}${severity('warning')}${severity('info')}</fieldset><label class="pick"><span>Rule</span><select name="rule"><option value="">all rules</option>${options(this.rules)}</select></label>${files}<label class="pick words"><span>Words</span><input type="search" name="words" placeholder="find words (/)" autocomplete="off"></label><label class="toggle sound"><input type="checkbox" name="clean" checked><span>clean stories</span></label><button type="reset" id="clear" hidden>Clear</button></form></nav>\n`
  }

  /** Why the rules that spoke exist. */
  glossary(rules: readonly RuleText[], links: RuleLinks): string {
    const spoke = rules.filter(({ id }) => this.rules.has(id))
    if (spoke.length === 0) return ''
    return `<section class="rules" aria-labelledby="rules"><h2 id="rules">What the rules say</h2>${spoke.map(({ id, summary, why }) => `<div class="rule" id="${links.get(id) ?? ''}" tabindex="-1"><h3>${escape(id)} <small>${String(this.rules.get(id))}</small></h3><p><b>${escape(summary)}.</b> ${escape(why.trim().replace(/\s+/gu, ' '))}</p></div>`).join('')}</section>\n`
  }
}

function keep(list: Said[], file: string, said: readonly Note[]): void {
  for (const each of said.slice(0, Math.max(0, named - list.length))) list.push({ file, said: each })
}

function told(kind: string, title: string, list: readonly Said[], count: number, open: boolean): string {
  if (count === 0) return ''
  const lines = list.map(
    ({ file, said: { message, line, column } }) =>
      `<li><span class="file">${escape(file)}${line === null ? '' : `:${String(line)}:${String(column ?? 1)}`}</span> ${escape(message)}</li>`,
  )
  const more =
    count > list.length
      ? `<p>And ${(count - list.length).toLocaleString('en')} more, which standard error has named.</p>`
      : ''
  return `<details class="${kind}"${open ? ' open' : ''}><summary>${title}</summary><ul>${lines.join('')}</ul>${more}</details>`
}
