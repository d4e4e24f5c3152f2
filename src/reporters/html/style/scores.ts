/** The table of scores, and the shades of sentences, which the page shows only if a reader asks. */
export const scores = `
.scores{margin-top:1rem;font-size:.875rem}
.scores summary{cursor:pointer}
.scores table{border-collapse:collapse;margin-top:.75rem;width:100%}
.scores :is(th,td){text-align:left;padding:.3rem .9rem .3rem 0;border-bottom:1px solid var(--rule);font-weight:400;overflow-wrap:anywhere}
.scores td{font-variant-numeric:tabular-nums}
.scores th button{all:unset;cursor:pointer;font-weight:650}
.scores th button:focus-visible{outline:2px solid currentColor;outline-offset:2px}
.scores th[aria-sort=descending] button::after{content:" ↓"}
.scores th[aria-sort=ascending] button::after{content:" ↑"}
body:has(#shade:checked) .share-1{background:color-mix(in srgb,currentColor 7%,transparent)}
body:has(#shade:checked) .share-2{background:color-mix(in srgb,currentColor 14%,transparent)}
body:has(#shade:checked) .share-3{background:color-mix(in srgb,currentColor 22%,transparent)}
`
