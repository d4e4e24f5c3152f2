import type { Reporter } from '../../linter/report.js'
import { nothingFound } from '../text/nothing-found.js'
import { closing, opening } from './page.js'
import { storyPage } from './story.js'
import { Summary } from './summary.js'

/** One page that needs nothing else: every story as a proof with its faults marked, what it comes to above them. */
export const html: Reporter = async function* (files, screen) {
  const { version, rules } = screen
  const summary = new Summary()
  const links = new Map(rules.map(({ id }, index) => [id, `r${String(index + 1)}`]))
  yield await opening(version)
  for await (const report of files) {
    for (const [index, story] of report.stories.entries())
      yield storyPage(story, report.file, summary.stories + index + 1, links)
    summary.count(report)
  }
  yield closing(summary.masthead(nothingFound(screen)), summary.bar(), summary.glossary(rules, links), version)
}
