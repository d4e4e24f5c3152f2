/** On narrow screens the columns stand below each other, and the issue at the cursor is at the foot. */
export const narrowDesk = `
@media screen and (min-width:60.01rem){
body{height:100vh;height:100dvh;min-height:34rem;display:flex;flex-direction:column}
.desk{flex:1;min-height:0;width:100%;grid-template-rows:minmax(0,1fr)}
.desk>*{min-height:0}
#copy,#reading{flex:1;min-height:0;overflow:auto}
#copy .cm-editor{height:100%}
.sheet-head,#example,#messages,#source{flex:none}
}
@media screen and (max-width:82rem){.private{display:none}}
@media screen and (max-width:82rem) and (min-width:60.01rem){
.desk:has(#stories:not([hidden])){grid-template-columns:12rem minmax(0,1fr) minmax(16rem,18rem);gap:1rem;padding:1rem}
}
@media screen and (max-width:60rem){
.desk,.desk:has(#stories:not([hidden])){grid-template-columns:minmax(0,1fr);padding:.75rem 1rem 2rem;gap:1rem}
.top{padding:.75rem 1rem .6rem}
.desk-bar{padding:.45rem 1rem}
#stories{max-height:14rem}
.issue-column{overflow:visible}
#dock{display:block;position:fixed;left:0;right:0;bottom:0;z-index:6;max-height:50vh;overflow:auto;background:var(--sheet);border-top:1px solid var(--soft);box-shadow:0 -6px 24px rgb(0 0 0/.22);padding:.5rem 1rem .75rem;font-size:.9375rem}
#dock ul{list-style:none;margin:0;padding:0}
#dock .card-issue{border:0;padding:.25rem 0 .2rem}
.dock-bar{display:flex;gap:.5rem;margin:.5rem 0 0}
.dock-bar button{flex:1}
body:has(#dock:not([hidden])){padding-bottom:45vh}
}
@media screen and (max-width:44rem){
.top{gap:.15rem 1rem}
.top{display:block;position:relative}
.tools{margin:.5rem 0 0;display:grid;grid-template-columns:1fr 1.4fr 1fr 2.6rem;gap:.35rem}
.tools label{grid-row:2;grid-column:1/3;display:grid;font-size:.75rem}
.tools label select{font-size:.875rem;max-width:none;width:100%}
.tools #preset-label{grid-column:3/-1}
.desk{padding-left:0!important;padding-right:0!important}
.copy-sheet{border-left:0;border-right:0;border-radius:0}
.issue-column,#stories{padding-left:1rem;padding-right:1rem}
#copy .cm-scroller{font-size:1.125rem}
#copy .cm-line,.sheet-head,#example,#messages p,#source>summary{padding-left:1rem;padding-right:1rem}
.views{margin-left:0}
.desk-bar{gap:.35rem .75rem;position:static;flex-wrap:nowrap;display:grid;grid-template-columns:auto 1fr}
button,select{min-height:2.6rem}
.desk-bar button{padding:.3rem .6rem}
.acts,#busy{grid-column:1/-1}.acts{margin:0}.acts button{flex:1 1 auto}
}
`

/** On paper there is the story as read with its issues below, in ink. */
export const paperStyle = `
@page{margin:16mm 14mm}
@media print{
body{background:none;font-size:10pt}
body>:not(#paper){display:none!important}
#paper{display:block}
#paper header{border-bottom:1px solid var(--rule);margin-bottom:4mm;display:flex;flex-wrap:wrap;gap:0 8mm;font-size:9pt}
#paper header p{margin:0 0 2mm}
.paper-copy .read-text{font-size:11pt}
.paper-copy h2.read-text{font-size:17pt}
.paper-issues{list-style:none;margin:6mm 0 0;padding:4mm 0 0;border-top:3px double var(--rule);columns:2;column-gap:8mm;font-size:8.5pt}
.paper-issues .card-issue{break-inside:avoid;border-width:0 0 0 3px;padding:0 0 0 3mm;margin-bottom:3mm}
.paper-issues :is(.words,.related-place){font-size:9pt}
.paper-issues .fix{background:none;border:0;padding:0;margin-right:2mm;font-weight:400}
.paper-issues .number{text-decoration:none}
.paper-issues .ignore{display:none}
mark,.stamp,.card-issue{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`
