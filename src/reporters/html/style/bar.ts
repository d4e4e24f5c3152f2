/** The filters, the way from mark to mark, and the keys' dialog. They are hidden unless the script runs. */
export const bar = `
.bar{position:sticky;top:0;z-index:4;background:var(--desk);border-bottom:1px solid var(--rule);margin-bottom:1.25rem;padding:.55rem max(1.5rem,calc((100% - var(--page))/2 + 1.5rem));font-size:.8125rem;display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5rem 1.25rem}
.walk{display:flex;align-items:center;gap:.4rem}
.walk p{margin:0 .4rem;min-width:6rem;color:var(--soft);font-variant-numeric:tabular-nums}
.bar form{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .6rem}
.bar fieldset{display:flex;gap:.35rem;border:0;margin:0;padding:0}
.bar legend,.pick span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.bar button,.bar select,.bar input[type=search],dialog button{font:inherit;color:var(--ink);background:var(--sheet);border:1px solid var(--rule);border-radius:3px;padding:.3rem .6rem;min-height:2.1rem;cursor:pointer}
.bar select{max-width:8rem}.bar input[type=search]{width:8.5rem;cursor:text}
.bar input::placeholder{color:var(--soft);opacity:1}
.bar button:hover,.bar select:hover,dialog button:hover{border-color:var(--soft)}
.toggle{display:inline-flex;align-items:center;gap:.3rem;min-height:2.1rem;cursor:pointer}
.toggle input{margin:0;width:1.05rem;height:1.05rem;accent-color:var(--soft)}
.toggle small{color:var(--soft)}
#fold{display:none}
#theme{font-size:1rem;line-height:1;padding:.3rem .5rem}
dialog{max-width:min(26rem,calc(100vw - 2rem));background:var(--sheet);color:var(--ink);border:1px solid var(--rule);border-radius:4px;padding:1.25rem 1.75rem 1.5rem}
dialog::backdrop{background:rgb(0 0 0/.45)}
dialog h2{font:700 1.35rem/1.2 var(--serif);margin:0 0 .75rem}
dialog dl{margin:0}dialog dl div{display:flex;gap:1rem;padding:.25rem 0}
dialog dt{flex:none;width:5.5rem}dialog dd{margin:0}
kbd{font:600 .8125rem/1 var(--sans);background:var(--key);border:1px solid var(--rule);border-radius:3px;padding:.15rem .4rem}
`
