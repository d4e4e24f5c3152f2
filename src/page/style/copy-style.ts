const kinds = ['error', 'warning', 'info'] as const

const lines: Readonly<Record<(typeof kinds)[number], string>> = {
  error: 'wavy 1.5px',
  warning: 'dashed 2px',
  info: 'dotted 2.5px',
}

/** The text in the editor, set as copy, and the story as read. Marks differ by line as well as by colour. */
export const copyStyle = `
#copy .cm-editor,#source-copy .cm-editor{background:var(--sheet);color:var(--ink)}
#copy .cm-scroller{font:1.1875rem/1.62 var(--serif);min-height:12rem;overflow:auto}
#copy .cm-content{padding:1.25rem 0 2rem;caret-color:var(--ink);max-width:40rem;margin:0 auto;min-width:0}
#copy .cm-line{padding:0 1.5rem}
.cm-editor.cm-focused{outline:0!important;box-shadow:inset 0 0 0 2px color-mix(in srgb,var(--focus) 65%,var(--sheet))}
.cm-placeholder{color:var(--soft)!important}
.cm-editor ::selection{background:color-mix(in srgb,var(--focus) 28%,transparent)}
#source-copy .cm-scroller{font:1rem/1.6 var(--serif);max-height:28vh;min-height:6rem;overflow:auto}
#source-copy .cm-content{padding:.75rem 0 1rem}
#source-copy .cm-line{padding:0 1.25rem}
#source-copy{border-top:1px solid var(--rule)}
#copy .cm-line[data-part]::before,.part{content:attr(data-part);display:block;font:650 .6875rem/1.7 var(--sans);letter-spacing:.1em;text-transform:uppercase;color:var(--soft)}
#copy .role-headline{font-weight:700;font-size:1.625rem;line-height:1.25}
#copy .role-byline{font:600 1rem/1.5 var(--sans)}
#copy :is(.role-slug,.role-editors-note,.role-credit,.role-related,.role-caption){font:1rem/1.55 var(--sans)}
#copy .role-editors-note{font-style:italic}
#copy .dateline,.role-dateline .read-text{font-weight:600;letter-spacing:.02em;color:var(--soft)}
.issue{text-decoration-line:underline;text-decoration-skip-ink:none;text-underline-offset:.2em}
.issue .issue{text-underline-offset:.38em}
${kinds.map(kind => `.issue.${kind}{text-decoration-style:${lines[kind].split(' ')[0] ?? ''};text-decoration-thickness:${lines[kind].split(' ')[1] ?? ''};text-decoration-color:var(--${kind})}`).join('\n')}
.current-issue{background:var(--warning-tint);border-radius:2px;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.cm-panels{background:var(--key)!important;color:var(--ink)!important;border-color:var(--rule)!important;font:.875rem var(--sans)}
.cm-panel.cm-search :is(input,button,label){font-size:.875rem!important;color:var(--ink)!important}
.cm-panel.cm-search :is(input.cm-textfield,.cm-button){background:var(--sheet)!important;border:1px solid var(--rule)!important}
.cm-searchMatch{background:var(--info-tint)!important}
#reading{padding:.75rem 1.5rem 2rem;max-width:43rem;margin:0 auto;outline:none}
.read-row{margin-top:.85rem}
.read-text{margin:0;font:1.1875rem/1.62 var(--serif);white-space:pre-line;overflow-wrap:anywhere}
h2.read-text{font-weight:700;font-size:1.75rem;line-height:1.25;text-wrap:balance}
.role-byline .read-text{font:600 1rem/1.5 var(--sans)}
:is(.role-slug,.role-editors-note,.role-credit,.role-related,.role-caption) .read-text{font:1rem/1.55 var(--sans)}
:is(.role-caption,.role-credit,.role-related,.role-editors-note).read-row{border-left:3px solid var(--rule);padding-left:1rem}
`
