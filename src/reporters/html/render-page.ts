import { escapeHtml } from './escape-html.js'
import { script } from './in-page/script.js'
import { renderMeanings } from './explained-words.js'
import { keysDialog } from './keys-dialog.js'
import { renderHead } from './render-head.js'
import { style } from './style/style.js'

/**
 * Renders the page's beginning. Its policy names this style and this script by their hashes; nothing else may run,
 * load or be sent.
 */
export async function renderOpening(version: string): Promise<string> {
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src '${await hashSource(style)}'; script-src '${await hashSource(script)}'`
  const generator = `wirelint ${escapeHtml(version)}`
  return `${renderHead({ policy, generator, title: 'wirelint proof', style })}<a class="skip" href="#stories">To the stories</a>
<main id="stories" tabindex="-1">
`
}

/** The parts of the page that are known after the last story. */
interface ClosingParts {
  readonly masthead: string
  readonly filterBar: string
  readonly glossary: string
}

/** Renders the page's end. The style shows the masthead and the bar on top; the script moves them there. */
export const renderClosing = (
  { masthead, filterBar, glossary }: ClosingParts,
  version: string,
): string => `<p class="nothing" id="nothing" hidden>No story matches these filters.</p>
</main>
${masthead}${filterBar}${glossary}${renderMeanings()}<footer class="colophon"><p>wirelint ${escapeHtml(version)}. wirelint reads only the English: it cannot find a wrong word in a correct sentence.</p></footer>
${keysDialog}
<script>${script}</script>
</body>
</html>
`

/** Hashes a style or a script as a content security policy names it. */
async function hashSource(source: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}
