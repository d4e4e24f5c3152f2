import type { StoryReport } from '../../linter/report.js'
import { escape, plural } from './escape.js'
import { markedCopy } from './marks.js'
import { leftOut, notes, notesElsewhere, type RuleLinks } from './notes.js'
import { type Paragraph, proofOf } from './proof.js'

/** A story as a page of copy, its faults marked where they stand and explained beside; one without any is folded to its headline. */
export function storyPage(story: StoryReport, file: string, number: number, links: RuleLinks): string {
  const { verdict, diagnostics } = story
  const { paragraphs, elsewhere } = proofOf(story)
  const copy = `<div class="copy">${sections(paragraphs, number, links)}${notesElsewhere(elsewhere, number, links)}</div>${leftOut(story.hidden)}`
  const sound = diagnostics.length === 0 && verdict.level === 'clean'
  const head = `<header class="source">${place(story, file)}${sound ? '' : judgement(story)}</header>`
  const inside = sound ? `<details><summary>${folded(story)}</summary>${head}${copy}</details>` : head + copy
  return `<article class="story ${verdict.level}" id="s${String(number)}" data-file="${escape(file)}" aria-label="${escape(titleOf(story))}">${inside}</article>\n`
}

/** What a story is called where its headline does not stand: by it, or else by its first words. */
function titleOf({ copy, id }: StoryReport): string {
  const field = copy?.find(({ role }) => role === 'headline') ?? copy?.find(({ role }) => role === 'body')
  if (field === undefined) return id
  const title = field.text.trim().replace(/\s+/gu, ' ')
  return title.length > 90
    ? `${title.slice(0, title.lastIndexOf(' ', 88) > 0 ? title.lastIndexOf(' ', 88) : 88).replace(/\p{Cs}$/u, '')} …`
    : title
}

const folded = (story: StoryReport): string =>
  `<span class="title">${escape(titleOf(story))}</span> <span class="stamp">clean</span>`

function place({ id, words, diagnostics, hidden }: StoryReport, file: string): string {
  const { version = null } = diagnostics[0] ?? hidden[0]?.diagnostic ?? {}
  const own = id.startsWith(`${file}#`)
    ? id === `${file}#1`
      ? ''
      : `<span>story ${escape(id.slice(file.length + 1))}</span>`
    : `<span>${escape(id)}</span>`
  return `<p class="place"><span class="file">${escape(file)}</span>${own}${version === null ? '' : `<span>version ${escape(version)}</span>`}<span>${plural(words, 'word')}</span></p>`
}

/** The verdict with what speaks for it. */
function judgement({ verdict: { level, weight, families, evidence }, score, diagnostics }: StoryReport): string {
  const spoken = evidence
    .map(({ ruleId, count }) => `${escape(ruleId)}${count > 1 ? ` ×${String(count)}` : ''}`)
    .join(', ')
  const why =
    evidence.length === 0
      ? ''
      : `<span>evidence <b>${String(weight)}</b> per 100 words, from ${plural(families, 'family', 'families')} of rules: ${spoken}</span>`
  return `<p class="stamp">${level}</p><p class="because"><span><b>${String(diagnostics.length)}</b> ${diagnostics.length === 1 ? 'fault' : 'faults'}</span><span>penalty <b>${String(score)}</b> per 100 words</span>${why}</p>`
}

const labels: Readonly<Record<string, string>> = {
  slug: 'Slug',
  caption: 'Caption',
  credit: 'Credit',
  related: 'Related',
  'editors-note': 'Editor’s note',
}

function sections(paragraphs: readonly Paragraph[], story: number, links: RuleLinks): string {
  return paragraphs
    .map((paragraph, index) => {
      const { role, begun } = paragraph
      const label =
        labels[role] === undefined || paragraphs[index - 1]?.role === role ? '' : `<p class="label">${labels[role]}</p>`
      const tag = role === 'headline' ? 'h2' : 'p'
      return `<div class="row ${role}"><div class="text">${label}<${tag} dir="auto">${markedCopy(paragraph, story)}</${tag}></div>${notes(begun, story, links)}</div>`
    })
    .join('')
}
