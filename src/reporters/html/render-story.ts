import type { StoryReport } from '../../linter/report.js'
import type { SourceParagraph } from '../../linter/source-paragraphs.js'
import { describeAgainstSource } from '../text/count-against-source.js'
import { formatLargeCount } from '../text/format-count.js'
import { formatScores } from '../text/story-scores.js'
import { escapeHtml } from './escape-html.js'
import { renderExplained } from './explained-words.js'
import { layOutProof, type ProofParagraph } from './lay-out-proof.js'
import { renderMarkedCopy } from './render-marks.js'
import { renderHidden, renderNotes, renderNotesElsewhere, type RuleLinks } from './render-notes.js'
import { nameStory } from './story-title.js'

/** Renders a story: its copy with the marks, and the notes beside it. A clean story is folded to its headline. */
export function renderStory(story: StoryReport, file: string, number: number, links: RuleLinks): string {
  const { verdict, diagnostics, hidden } = story
  const { paragraphs, elsewhere } = layOutProof(story)
  const sections = paragraphs.map((paragraph, index) => renderSection(paragraph, paragraphs[index - 1], number, links))
  const copy = `<div class="copy">${sections.join('')}${renderNotesElsewhere(elsewhere, number, links)}</div>${renderHidden(hidden)}`
  const isClean = diagnostics.length === 0 && verdict.level === 'clean'
  const head = `<header class="source">${renderPlace(story, file)}${isClean ? '' : renderVerdict(story)}${renderTranslated(story)}</header>`
  const paired = (story.sourceParagraphs ?? []).length === 0 ? '' : ' paired'
  const inside = isClean ? `<details><summary>${renderFolded(story)}</summary>${head}${copy}</details>` : head + copy
  return `<article class="story ${verdict.level}${paired}" id="s${String(number)}" data-file="${escapeHtml(file)}" aria-label="${escapeHtml(nameStory(story))}">${inside}</article>\n`
}

const renderFolded = (story: StoryReport): string =>
  `<span class="title">${escapeHtml(nameStory(story))}</span> <span class="stamp">${story.isLeftOut ? 'not checked' : 'clean'}</span>`

function renderPlace({ id, status, words, diagnostics, hidden }: StoryReport, file: string): string {
  const { version = null } = diagnostics[0] ?? hidden[0]?.diagnostic ?? {}
  const parts = [
    `<span class="file">${escapeHtml(file)}</span>`,
    renderId(id, file),
    version === null ? '' : `<span>version ${escapeHtml(version)}</span>`,
    status === null ? '' : `<b>${status}</b>`,
    `<span>${formatLargeCount(words, 'word')}</span>`,
  ]
  return `<p class="place">${parts.join('')}</p>`
}

/** Renders a story's own id, or its number in the file unless it is the first. */
function renderId(id: string, file: string): string {
  if (id === `${file}#1`) return ''
  return `<span>${id.startsWith(`${file}#`) ? `story ${escapeHtml(id.slice(file.length + 1))}` : escapeHtml(id)}</span>`
}

/** Renders the verdict with the evidence for it. */
function renderVerdict({ verdict, score, diagnostics }: StoryReport): string {
  const count = `<b>${String(diagnostics.length)}</b> ${diagnostics.length === 1 ? 'issue' : 'issues'}`
  const apart = describeAgainstSource(diagnostics)
  const against = apart === '' ? '' : `<span>${apart}</span>`
  return `<p class="stamp">${verdict.level}</p><p class="because"><span>${count}</span><span>${renderExplained('penalty')} <b>${String(score)}</b> per 100 words</span>${renderEvidence(verdict)}${against}</p>`
}

/** Renders how much the story reads like machine translation, if it was asked for. */
const renderTranslated = ({ translated }: StoryReport): string =>
  translated === undefined ? '' : `<p class="because"><span>${escapeHtml(formatScores({ translated }))}</span></p>`

function renderEvidence({ weight, families, evidence }: StoryReport['verdict']): string {
  if (evidence.length === 0) return ''
  const rules = evidence.map(({ ruleId, count }) => `${escapeHtml(ruleId)}${count > 1 ? ` ×${String(count)}` : ''}`)
  return `<span>${renderExplained('evidence')} <b>${String(weight)}</b> per 100 words, from ${String(families)} ${renderExplained('family', families === 1 ? 'family' : 'families')} of rules: ${rules.join(', ')}</span>`
}

/** Labels of the roles that a reader would not know by their look. */
const labels: Readonly<Record<string, string>> = {
  slug: 'Slug',
  caption: 'Caption',
  credit: 'Credit',
  related: 'Related',
  'editors-note': 'Editor’s note',
}

function renderSection(
  paragraph: ProofParagraph,
  before: ProofParagraph | undefined,
  story: number,
  links: RuleLinks,
): string {
  const { role, begun, sources } = paragraph
  const label = labels[role] === undefined || before?.role === role ? '' : `<p class="label">${labels[role]}</p>`
  const tag = role === 'headline' ? 'h2' : 'p'
  return `<div class="row ${role}"><div class="text">${label}<${tag} dir="auto">${renderMarkedCopy(paragraph, story)}</${tag}></div>${sources.map(renderBeside).join('')}${renderNotes(begun, story, links)}</div>`
}

/** Renders a paragraph of the source beside its English. */
const renderBeside = ({ text, language }: SourceParagraph): string =>
  `<aside class="from" aria-label="The source" dir="auto"${language === null ? '' : ` lang="${escapeHtml(language)}"`}>${escapeHtml(text)}</aside>`
