import { escape } from './escape.js'
import { help } from './help.js'
import { script } from './in-page/script.js'
import { style } from './style/style.js'

/** The page's beginning. Nothing may run, load or be sent but this style and this script, which browsers know by their hashes. */
export async function opening(version: string): Promise<string> {
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src '${await hashOf(style)}'; script-src '${await hashOf(script)}'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="wirelint ${escape(version)}">
<link rel="icon" href="data:,">
<title>wirelint proof</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#stories">To the stories</a>
<main id="stories" tabindex="-1">
`
}

/** What is known only behind the last story. The style shows the summary on top; the script puts it there for good. */
export const closing = (
  masthead: string,
  bar: string,
  glossary: string,
  version: string,
): string => `<p class="nothing" id="nothing" hidden>No story has what you ask for.</p>
</main>
${masthead}${bar}${glossary}<footer class="colophon"><p>wirelint ${escape(version)}. It sees the English only: a wrong word in a sound sentence passes.</p></footer>
${help}
<script>${script}</script>
</body>
</html>
`

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}
