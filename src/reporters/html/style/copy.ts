/** A story in type. Each paragraph is a row: the copy, and its notes beside it. */
export const copy = `
.story{background:var(--sheet);border:1px solid var(--rule);border-radius:3px;margin:0 0 1.25rem;padding:1.5rem 2.25rem 1.75rem;content-visibility:auto;contain-intrinsic-size:auto 40rem}
.source{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:.5rem 2rem;border-bottom:1px solid var(--rule);padding-bottom:.7rem;margin-bottom:1.35rem;font-size:.8125rem;color:var(--soft)}
.place{margin:0;display:flex;flex-wrap:wrap;gap:.1rem .9rem;min-width:0;overflow-wrap:anywhere}
.place .file{color:var(--ink)}
.because{margin:0;flex-basis:100%;display:flex;align-items:baseline;flex-wrap:wrap;gap:.1rem 1.1rem}
.because b{color:var(--ink);font-weight:650;font-variant-numeric:tabular-nums}
.row{display:grid;grid-template-columns:minmax(0,35rem) minmax(0,1fr);column-gap:2.5rem;align-items:start}
.row+.row{margin-top:.85rem}
.from{font:1rem/1.6 var(--serif);color:var(--soft);min-width:0;white-space:pre-line;overflow-wrap:anywhere;border-inline-start:3px solid var(--rule);padding-inline-start:1rem;margin-top:.5rem;grid-column:1}
.from~.notes{grid-column:2;grid-row:1/span 9}
.text{font:1.1875rem/1.62 var(--serif);min-width:0}
.text p,.text h2{margin:0;white-space:pre-line;unicode-bidi:isolate;overflow-wrap:anywhere}
.text h2{font:700 clamp(1.6rem,1.2rem + 1.7vw,2.15rem)/1.2 var(--serif);letter-spacing:-.011em;text-wrap:balance;line-height:1.25}
.byline .text p{font:600 .9375rem/1.5 var(--sans)}
.dateline .text>p{font:600 .875rem/1.5 var(--sans);letter-spacing:.05em;color:var(--soft)}
.headline+.row,.byline+.dateline{margin-top:.5rem}
.byline+.body,.dateline+.body,.headline+.body{margin-top:1.15rem}
.text .label{font:650 .6875rem/1.5 var(--sans);letter-spacing:.1em;text-transform:uppercase;color:var(--soft)}
.slug .text{display:flex;gap:.7rem;align-items:baseline}
:is(.slug,.editors-note,.credit,.related,.caption) .text p:not(.label){font:.9375rem/1.55 var(--sans)}
.caption .text,.credit .text,.related .text,.editors-note .text{border-left:3px solid var(--rule);padding-left:1rem}
.caption,.related{margin-top:1.35rem}
.editors-note .text p:not(.label){font-style:italic}
.elsewhere .text p{font-size:1rem}
.story.clean{padding-top:.8rem;padding-bottom:.8rem;margin-bottom:.5rem;contain-intrinsic-size:auto 3.4rem}
.story.clean summary{display:flex;gap:1rem;align-items:baseline;justify-content:space-between}
.story.clean summary .title{font:600 1.0625rem/1.4 var(--serif)}
.story.clean summary .title::before{content:"+";display:inline-block;width:1.1rem;color:var(--soft);font-family:var(--sans);font-weight:400}
.story.clean details[open] summary .title::before{content:"–"}
.story.clean details[open]>.source{margin-top:1rem}
.left-out{margin-top:1.25rem;padding-top:.75rem;border-top:1px solid var(--rule);font-size:.875rem;color:var(--soft)}
`
