const kinds = ['error', 'warning', 'info'] as const

/**
 * Severities differ by colour and by line: errors are wavy, warnings dashed, info dotted. Notes have the same lines.
 */
export const marks = `
mark{background:none;color:inherit;text-decoration-line:underline;text-decoration-skip-ink:none;text-underline-offset:.2em;cursor:pointer}
/* Where a mark lies within another both lines show, the outer one below. */
mark:has(mark){text-underline-offset:.38em}
mark:has(mark mark){text-underline-offset:.54em}
mark.error{text-decoration-style:wavy;text-decoration-thickness:1.5px;text-decoration-color:var(--error)}
mark.warning{text-decoration-style:dashed;text-decoration-thickness:2px;text-decoration-color:var(--warning)}
mark.info{text-decoration-style:dotted;text-decoration-thickness:2.5px;text-decoration-color:var(--info)}
mark.spaced:not(.long){white-space:pre-wrap}
mark.long{text-decoration-thickness:1px}
mark.short{padding:0 .1em;border-radius:2px}
mark.unseen::after{content:attr(data-shown);font:600 .75em/1 var(--sans);background:var(--key);border:1px solid currentColor;border-radius:2px;padding:0 .15em;margin:0 .1em;unicode-bidi:isolate}
.masthead mark{cursor:auto}
.ref{font:650 .6875rem/1 var(--sans);vertical-align:super;text-decoration:none;padding:0 .1em;border-radius:2px;unicode-bidi:isolate;user-select:none;-webkit-user-select:none;font-variant-numeric:tabular-nums}
${kinds.map(kind => `.ref.${kind},.note.${kind} .number,.${kind} .severity,.toggle.${kind} span{color:var(--${kind})}mark.${kind}.short{background:var(--${kind}-tint)}mark.${kind}.current{background:var(--${kind}-tint);box-decoration-break:clone;-webkit-box-decoration-break:clone}.note.${kind}.current{background:var(--${kind}-tint)}.note.${kind}{border-color:var(--${kind})}`).join('\n')}
mark[data-issue].off{text-decoration-line:none;cursor:auto;background:none}
.ref.off{display:none}
mark.off.unseen::after{content:none}
.notes{list-style:none;margin:.2rem 0 0;padding:0;font:.8125rem/1.45 var(--sans);display:grid;gap:.55rem}
.note{display:flex;gap:.55rem;padding:.1rem .4rem .15rem .6rem;border-left:3px solid;border-radius:0 3px 3px 0;scroll-margin:6rem}
.note.warning{border-left-style:dashed}.note.info{border-left-style:dotted}
.note:target{background:var(--key)}
.note .number{font-weight:700;text-decoration:none;font-variant-numeric:tabular-nums}
.said{min-width:0;unicode-bidi:isolate}
.said p{margin:0}
.severity{font-weight:650}
.about{color:var(--soft);font-size:.75rem}
.said .about{display:flex;align-items:baseline;flex-wrap:wrap;gap:0 .7rem}
.about a{color:inherit}
.repair{font-style:italic}
.original{margin:.3em 0;padding-inline-start:.6em;border-inline-start:2px solid currentColor;opacity:.85}
.card{position:absolute;z-index:5;width:max-content;max-width:min(22rem,calc(100vw - 2rem));background:var(--sheet);color:var(--ink);border:1px solid var(--rule);border-radius:4px;box-shadow:0 6px 24px rgb(0 0 0/.22);padding:.6rem .4rem;font:.875rem/1.45 var(--sans)}
.card .note{border-left:0;padding-left:.4rem}
.card .note.current{background:none}
`
