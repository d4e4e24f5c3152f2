/** The desk: what is on top, the bar of tools, and the three columns. */
export const frameStyle = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding:5rem 0}
:root{--serif:"Source Serif 4","Source Serif Pro",Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Georgia,"Liberation Serif","Noto Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif}
body{margin:0;background:var(--desk);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:break-word}
[hidden]{display:none!important}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;margin:0}
.unseen.told{position:fixed;z-index:9;top:5.5rem;left:50%;transform:translateX(-50%);width:max-content;max-width:min(34rem,calc(100vw - 2rem));height:auto;clip-path:none;white-space:normal;background:var(--ink);color:var(--sheet);padding:.5rem 1rem;border-radius:4px;font-size:.9375rem}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;z-index:9;background:var(--sheet);color:var(--ink);padding:.5rem 1rem}
button,select{font:inherit;color:var(--ink);background:var(--sheet);border:1px solid var(--rule);border-radius:4px;padding:.3rem .75rem;min-height:2.25rem;cursor:pointer}
button:hover:not(:disabled,.story-row),select:hover{border-color:var(--soft)}
button:disabled{color:var(--soft);background:none;cursor:default}
button.first{background:var(--ink);color:var(--sheet);border-color:var(--ink)}
button.first:hover{background:var(--soft);border-color:var(--soft)}
button.link{all:unset;cursor:pointer;text-decoration:underline;text-underline-offset:.15em}
button.link.unseen.told{position:fixed;z-index:9;top:5.5rem;left:50%;transform:translateX(-50%);width:max-content;max-width:min(34rem,calc(100vw - 2rem));height:auto;clip-path:none;white-space:normal;background:var(--ink);color:var(--sheet);padding:.5rem 1rem;border-radius:4px;font-size:.9375rem}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
select{padding-right:.4rem;max-width:11rem}
label{color:var(--soft)}
.top{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.5rem;padding:1rem 2rem .75rem;max-width:96rem;width:100%;margin:0 auto;font-size:.875rem}
h1{font:700 1.375rem/1.2 var(--serif);letter-spacing:-.01em;margin:0}
h1 span{font-weight:400;font-style:italic;color:var(--soft)}
.private{margin:0;color:var(--soft)}
.tools{margin-left:auto;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem}
.desk-bar{position:sticky;top:0;z-index:4;background:var(--desk);border-top:3px double var(--rule);border-bottom:1px solid var(--rule);font-size:.875rem}
.desk-bar{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1.25rem;padding:.55rem max(2rem,calc(50vw - 46rem))}
.desk-bar p{margin:0;font-variant-numeric:tabular-nums}
#state{font-weight:650}
#busy{color:var(--soft)}
.walk,.acts{display:flex;gap:.4rem}
.acts{margin-left:auto}
.desk{display:grid;grid-template-columns:minmax(0,1fr) minmax(19rem,25rem);gap:1.5rem;max-width:80rem;margin:0 auto;padding:1.25rem 2rem}
.desk:has(#stories:not([hidden])){grid-template-columns:15rem minmax(0,1fr) minmax(19rem,24rem);max-width:96rem}
.copy-sheet{background:var(--sheet);border:1px solid var(--rule);border-radius:4px;min-width:0;display:flex;flex-direction:column}
.sheet-head{display:flex;flex-wrap:wrap;align-items:flex-start;justify-content:space-between;gap:.5rem 1.5rem;padding:.8rem 1.25rem;border-bottom:1px solid var(--rule);font-size:.875rem}
#scores:empty{display:none!important}
#scores{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;min-height:2.25rem;align-items:center;flex:1 1 20rem}
.score summary{cursor:pointer}
.score[open]{flex-basis:100%}
.score-name{color:var(--soft)}
.meaning{max-width:40rem;color:var(--soft)}.meaning p{margin:.35rem 0}
.score summary .score-name{margin-right:.3rem}
.stamp{display:inline-block;padding:.08em .5em;border:1.5px solid currentColor;border-radius:2px;font:700 .75rem/1.4 var(--sans);letter-spacing:.09em;text-transform:uppercase;color:var(--sound)}
.score.damaged .stamp{color:var(--error);border-style:double;border-width:3px}
.score.suspect .stamp{color:var(--warning);border-style:dashed}
.stamp.left-out{color:var(--soft)}
.views{margin-left:auto;display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center}
.views [role=group]{display:flex}
.views [role=group] button{border-radius:4px 0 0 4px}
.views [role=group] button+button{border-radius:0 4px 4px 0;border-left:0}
button[aria-pressed=true]{background:var(--key);font-weight:650;box-shadow:inset 0 -3px 0 var(--ink)}
#example{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.4rem 1.5rem;padding:.5rem 1.25rem;background:var(--info-tint);font-size:.875rem}
#example p{margin:0}
#messages p{margin:0;padding:.55rem 1.25rem;border-bottom:1px solid var(--rule);font-size:.875rem}
#messages .problem{border-left:4px solid var(--error);color:var(--error);font-weight:600}
#messages .note{border-left:4px solid var(--soft)}
#source{border-top:1px solid var(--rule);font-size:.875rem}
#source>summary{cursor:pointer;padding:.75rem 1.25rem;font-weight:650}
#source-state{font-weight:400;color:var(--soft)}
#source .language{display:block;padding:0 1.25rem .6rem}
#stories{overflow:auto;font-size:.875rem;padding:2px}
#stories h2,.issue-column h2{font:700 1.125rem/1.3 var(--serif);margin:.2rem 0 .7rem}
#story-list{list-style:none;margin:0;padding:0;display:grid;gap:.35rem}
.story-row{width:100%;text-align:left;display:grid;gap:.1rem;border-left:4px double var(--error);padding:.45rem .7rem;background:none}
.story-row.suspect{border-left-style:dashed;border-left-color:var(--warning)}
.story-row.clean{border-left-style:solid;border-left-color:var(--sound)}
.story-row[aria-current]{background:var(--sheet);border-top-color:var(--soft);border-right-color:var(--soft);border-bottom-color:var(--soft);font-weight:600}
.story-row:hover:not([aria-current]){border-top-color:var(--soft);border-right-color:var(--soft);border-bottom-color:var(--soft)}
.score{margin:0}
.story-title{font-family:var(--serif);font-size:1rem;line-height:1.3}
.story-state{color:var(--soft);font-weight:400;font-size:.8125rem}
#more-stories{color:var(--soft)}
body.dropping::after{content:"Drop the file to check it";position:fixed;inset:1rem;z-index:20;display:grid;place-items:center;border:3px dashed var(--focus);border-radius:8px;background:color-mix(in srgb,var(--sheet) 88%,transparent);font:700 1.5rem var(--serif)}
.empty{color:var(--soft);padding:1rem 0}
dialog{max-width:min(34rem,calc(100vw - 2rem));background:var(--sheet);color:var(--ink);border:1px solid var(--rule);border-radius:6px;padding:1.5rem 2rem}
dialog::backdrop{background:rgb(0 0 0/.45)}
dialog h2{font:700 1.35rem/1.2 var(--serif);margin:0 0 .75rem}
dialog h3{font-size:1rem;margin:1.1rem 0 .35rem}
dialog p{margin:.5rem 0}
dialog dl{margin:0 0 1rem}dialog dl div{display:flex;gap:1rem;padding:.2rem 0}
dialog dt{flex:none;width:8rem}dialog dd{margin:0}
dialog pre{max-height:12rem;overflow:auto;white-space:pre-wrap;font-size:.75rem}
kbd{font:600 .8125rem/1 var(--sans);background:var(--key);border:1px solid var(--rule);border-radius:3px;padding:.15rem .4rem}
#dock,#paper{display:none}
`
