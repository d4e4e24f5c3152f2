/** The head of a page that stands alone: it loads nothing, and its policy names what may run. */
interface PageHead {
  /** Attributes of the page beside its language, each with a space before it. */
  readonly attributes?: string
  readonly policy: string
  /** The program that wrote it, and its version, as mark-up. */
  readonly generator: string
  readonly title: string
  readonly style: string
}

/** Renders a page up to the beginning of its body. */
export const renderHead = ({ attributes = '', policy, generator, title, style }: PageHead): string => `<!doctype html>
<html lang="en"${attributes}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${generator}">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
`
