/** The page's furniture: the desk, the sheets on it, the summary and the glossary. */
export const sheet = `
*{box-sizing:border-box}
html{scroll-padding-top:6.5rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
:root{--page:64rem;--serif:"Source Serif 4","Source Serif Pro",Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Georgia,"Liberation Serif","Noto Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif}
body{margin:0;background:var(--desk);color:var(--ink);font:1rem/1.5 var(--sans);display:flex;flex-direction:column;overflow-wrap:break-word}
/* The summary is written behind the last story, when it is known, and stands before the first. */
.masthead{order:-2}.bar{order:-1}.skip{order:-3}
main{outline:none}
main,.masthead,.rules,.colophon{width:100%;max-width:var(--page);margin:0 auto;padding:0 1.5rem}
[hidden]{display:none!important}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;z-index:9;background:var(--sheet);color:var(--ink);padding:.5rem 1rem}
.masthead{padding-top:2.25rem;padding-bottom:1.25rem}
.brand{margin:0;font:600 .8125rem/1 var(--sans);letter-spacing:.02em}
.brand span{color:var(--soft);font-weight:400}
h1{font:700 clamp(1.7rem,1.2rem + 2.2vw,2.6rem)/1.12 var(--serif);letter-spacing:-.012em;margin:.5rem 0 1.1rem;text-wrap:balance}
.counts{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;border-top:3px double var(--rule);padding-top:1rem}
.counts ul{display:flex;flex-wrap:wrap;gap:.35rem 1.4rem;list-style:none;margin:0;padding:0}
.counts li{font-size:.9375rem;white-space:nowrap}
.counts b{font-variant-numeric:tabular-nums;font-weight:650}
/* The numbers follow the order of the list; the words of a line wrap beside them. */
.index{margin-top:1.1rem;font-size:.9375rem}
.index h2{font:650 .9375rem/1.5 var(--sans);margin:0 0 .2rem}
.index ol{margin:0;padding-left:1.7rem}
.index li::marker{color:var(--soft);font-variant-numeric:tabular-nums}
.index li>div{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .8rem;padding:.28rem 0;border-bottom:1px solid var(--rule)}
.index a{color:inherit;text-wrap:pretty;flex:1 1 16rem;text-underline-offset:.2em;text-decoration-color:var(--soft);padding:.15rem 0}
.index .stamp{font-size:.6875rem}
.index .tally{color:var(--soft);font-size:.8125rem;min-width:11rem;font-variant-numeric:tabular-nums}
.index details{margin-top:.5rem}
.term{all:unset;cursor:pointer;padding:.2em 0;text-decoration:underline dotted;text-underline-offset:.2em}
.term::after{content:"?";font-size:.75em;vertical-align:.35em;margin-left:.1em}
.term:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
[popover]{max-width:min(24rem,calc(100vw - 2rem));margin:auto;background:var(--sheet);color:var(--ink);border:1px solid var(--rule);border-radius:4px;box-shadow:0 6px 24px rgb(0 0 0/.22);padding:.7rem 1rem;font-size:.875rem}
@supports (position-area:bottom){[popover]{margin:.3rem 0;position-area:bottom span-right;position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline}}
[popover] p{margin:0}
.problems,.remarks{margin-top:1.1rem;font-size:.9375rem}
.problems{border-left:4px solid var(--error);background:var(--sheet);padding:.6rem 1rem}
.problems summary{font-weight:650;color:var(--error)}
details summary{cursor:pointer}
.problems ul,.remarks ul,.left-out ul{margin:.5rem 0 0;padding-left:1.1rem}
.file{font-weight:600;overflow-wrap:anywhere}
.stamp{display:inline-block;margin:0;padding:.16em .55em;border:1.5px solid currentColor;border-radius:2px;font:700 .75rem/1.4 var(--sans);letter-spacing:.09em;text-transform:uppercase;color:var(--sound)}
.damaged .stamp{color:var(--error);border-style:double;border-width:3px}
.suspect .stamp{color:var(--warning);border-style:dashed}
.nothing{padding:3rem 0;text-align:center;color:var(--soft)}
.rules{margin-top:2rem;padding-bottom:1rem}
.rules h2{font:700 1.5rem/1.2 var(--serif);border-top:3px double var(--rule);padding-top:1.25rem;margin:0 0 .5rem}
.rule h3{margin:0;font-size:1rem}.rule small{font-weight:400;color:var(--soft)}
.rule p{margin:.2rem 0 0;max-width:44rem}
div.rule{padding:.75rem 0;border-bottom:1px solid var(--rule)}
div.rule:target{background:var(--info-tint);box-shadow:-1rem 0 var(--info-tint),1rem 0 var(--info-tint)}
.colophon{color:var(--soft);font-size:.8125rem;padding-top:1rem;padding-bottom:3rem}
`
