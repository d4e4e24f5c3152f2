/** The cards of issues, beside the copy and at the foot of a narrow screen. */
export const cardStyle = `
.issue-column{overflow:auto;padding:2px 4px 1rem 2px;font-size:.9375rem}
#issues{list-style:none;margin:0;padding:0;display:grid;gap:.6rem}
#more-issues button{margin-top:.75rem}
.card-issue{background:var(--sheet);border:1px solid var(--rule);border-left:4px solid var(--rule);border-radius:0 4px 4px 0;padding:.6rem .8rem .55rem}
.card-issue.error{border-left-color:var(--error)}
.card-issue.warning{border-left-style:dashed;border-left-color:var(--warning)}
.card-issue.info{border-left-style:dotted;border-left-color:var(--info)}
.card-issue.lit{border-color:var(--soft);box-shadow:0 2px 12px rgb(0 0 0/.14)}
.card-issue.error.lit{border-left-color:var(--error)}.card-issue.warning.lit{border-left-color:var(--warning)}.card-issue.info.lit{border-left-color:var(--info)}
.card-issue p{margin:0}
.card-issue .number{all:unset;cursor:pointer;font-weight:700;min-width:1.5rem;min-height:1.5rem;display:inline-block;text-align:center;margin:0 .35rem 0 -.25rem;font-variant-numeric:tabular-nums;border-radius:3px;text-decoration:underline;text-underline-offset:.2em}
.card-issue .number:hover{background:var(--key)}
.card-issue .number:focus-visible{outline:2px solid var(--focus)}
.card-issue.error :is(.number,.severity){color:var(--error)}
.card-issue.warning :is(.number,.severity){color:var(--warning)}
.card-issue.info :is(.number,.severity){color:var(--info)}
.words{display:block;margin:.3rem 0 0;font:1rem/1.45 var(--serif);color:var(--soft);quotes:none;overflow-wrap:anywhere}
.words b{color:var(--ink);font-weight:650}
.fixes{display:flex;flex-wrap:wrap;gap:.4rem;padding-top:.5rem}
.fix{text-align:left;padding:.25rem .65rem;line-height:1.35}
.fix.safe{background:var(--key);border-color:var(--soft);font-weight:600}
.fix.perhaps{border-style:dashed;border-color:var(--soft)}
.ignore{background:none;border-color:transparent;color:var(--soft);padding:.25rem .65rem;text-decoration:underline;text-underline-offset:.2em}
.fixes:has(>.ignore:only-child){float:right;padding:0;margin-top:.1rem}
#ignored{color:var(--soft)}
.reason{margin-top:.35rem;font-size:.875rem;color:var(--soft)}
.reason summary{cursor:pointer;width:fit-content;padding:.15rem .2rem .15rem 0}
.reason p{margin-top:.3rem}.reason b{color:var(--ink)}
.related-place{padding-top:.3rem;font-size:.875rem}
.original{margin:.45rem 0 .2rem;padding-inline-start:.7em;border-inline-start:2px solid var(--soft);font-family:var(--serif)}
`
