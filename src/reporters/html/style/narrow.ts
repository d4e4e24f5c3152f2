/** On a phone the notes are below their paragraph and the filters fold away. On paper nothing can be pressed. */
export const narrow = `
/* Where there is room the source has a column of its own, between the copy and its notes. */
@media screen and (min-width:87rem){
:root{--page:72rem}
:root:has(.paired){--page:88rem}
.paired .row{grid-template-columns:minmax(0,33rem) minmax(0,1.05fr) minmax(0,1fr);column-gap:2rem}
.paired .from{grid-column:2;margin-top:.2rem}
.paired .row .notes{grid-column:3;grid-row:1/span 9}
}
@media screen and (max-width:60rem){
.row{grid-template-columns:minmax(0,1fr);row-gap:.5rem}
.from~.notes{grid-column:auto;grid-row:auto}
.from{margin-top:0}
.story{padding-left:1.25rem;padding-right:1.25rem}
.notes{font-size:.875rem;margin-bottom:.35rem}
}
@media screen and (max-width:44rem){
main,.masthead,.rules,.colophon{padding-left:1rem;padding-right:1rem}
main{padding-left:0;padding-right:0}
.story{border-left:0;border-right:0;border-radius:0;padding:1.1rem 1rem 1.35rem}
.text{font-size:1.125rem}
.bar{padding:.45rem 1rem}
.walk{flex:1}.walk p{flex:1;min-width:0;font-size:.8125rem}
.bar button,.bar select,.bar input[type=search]{min-height:2.6rem;min-width:2.6rem}
#fold{display:inline-block}#ask{display:none}
.bar form{display:none;position:absolute;top:100%;left:0;right:0;max-height:calc(100vh - 5rem);overflow:auto;background:var(--desk);border-bottom:1px solid var(--rule);box-shadow:0 6px 24px rgb(0 0 0/.22);padding:.35rem 1rem .75rem}
.bar form.open{display:grid;grid-template-columns:minmax(0,1fr)}
.bar fieldset{flex-wrap:wrap;gap:.25rem 1rem}
.bar select,.bar input[type=search]{width:100%;max-width:none}
}
`

export const print = `
@page{margin:16mm 14mm}
@media print{
html,body{background:none}
body{display:block;font-size:9.5pt}
.bar,.skip,.card,dialog{display:none!important}
[popover]{display:block;position:static;max-width:none;border:0;box-shadow:none;padding:0 0 1mm;margin:0;font-size:8pt}
.term{text-decoration:none}.term::after{content:none}
.from{font-size:9pt;margin:1mm 0 2mm}
main,.masthead,.rules,.colophon{max-width:none;padding:0}
.masthead{break-after:avoid}
h1{font-size:20pt}
.story{border:0;border-top:1px solid var(--rule);border-radius:0;margin:0;padding:5mm 0;content-visibility:visible}
.row{display:block}
.text{font-size:10.5pt;line-height:1.72}
.text h2{font-size:17pt;break-after:avoid}
:is(.slug,.editors-note,.credit,.related,.caption,.byline) .text p:not(.label){font-size:9.5pt}
.notes{font-size:7.5pt;display:block;columns:2;column-gap:6mm;margin:2mm 0 3mm}
.note{padding-top:0;padding-bottom:.6mm}
.about{font-size:7pt}
.story.clean summary{list-style:none}
.story.clean summary .title::before{content:none!important}
.source,.label,.rules h2,.rule h3{break-after:avoid}
.note,.source,div.rule{break-inside:avoid}
mark,.stamp,.note{-webkit-print-color-adjust:exact;print-color-adjust:exact}
mark.current,.note.current,.note:target{background:none}
a{color:inherit;text-decoration:none}
}
`
