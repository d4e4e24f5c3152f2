const keys: readonly (readonly [keys: string, does: string])[] = [
  ['F8', 'next issue'],
  ['Shift F8', 'previous issue'],
  ['Alt Enter', 'make the first repair of this issue'],
  ['Ctrl Z', 'undo'],
  ['Ctrl F', 'find in the text'],
  ['Tab', 'leave the text'],
]

const showKeys = keys
  .map(([key, does]) => `<div><dt>${key.replace(/\w+/gu, '<kbd>$&</kbd>')}</dt><dd>${does}</dd></div>`)
  .join('')

const help = `<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">About this page</h2>
<p>wirelint marks what machine translation does to news copy. Paste a story or a feed over the text, or drop a file on the page. Issues are marked as you type, and each says what is wrong and what to do.</p>
<p><b>Errors</b> have a wavy line, <b>warnings</b> a dashed one, <b>infos</b> a dotted one. An error is meant to be right 95 times in 100, a warning 90 times. wirelint reads only the English, unless you add the source: it cannot find a wrong word in a correct sentence.</p>
<p>Nothing leaves your computer. The page may not use the network, and it keeps nothing when you close it.</p>
<h3>Keys</h3><dl>${showKeys}</dl>
<details><summary>Licences of the software in this page</summary><pre id="licences" tabindex="0"></pre></details>
<form method="dialog"><button>Close</button></form></dialog>`

const top = `<a class="skip" href="#copy">To the text</a>
<header class="top"><h1>wirelint <span>desk</span></h1>
<p class="private">Nothing you paste leaves this computer.</p>
<div class="tools"><button type="button" id="clear">New</button><button type="button" id="open-file">Open a file</button><input type="file" id="file" hidden aria-label="A story or a feed" tabindex="-1">
<label>Format <select id="format"></select></label><label id="preset-label">House style <select id="preset"></select></label><button type="button" id="ask">Help</button><button type="button" id="theme">◐</button></div></header>`

const bar = `<div class="desk-bar" role="region" aria-label="Work on the issues"><div class="walk"><button type="button" id="back" aria-keyshortcuts="Shift+F8">Previous</button><button type="button" id="on" aria-keyshortcuts="F8">Next issue</button></div>
<p id="state">Opening …</p><p id="busy" hidden><span></span> <button type="button" id="stop">Stop</button></p>
<div class="acts"><button type="button" id="undo">Undo</button><button type="button" id="repair">Make safe repairs</button><button type="button" id="take" class="first">Copy the text</button></div></div>`

const sheet = `<section class="copy-sheet" aria-label="The story"><div class="sheet-head"><div id="scores"></div>
<div class="views"><div role="group" aria-label="View"><button type="button" id="as-text" aria-pressed="true">Text</button><button type="button" id="as-read" aria-pressed="false">As read</button></div></div></div>
<div id="example"><p>This is an example. Paste or drop your story over it: nothing leaves this computer.</p></div>
<div id="messages"></div>
<div id="copy" tabindex="-1"></div><div id="reading" hidden tabindex="-1"></div>
<details id="source"><summary>Source text <span id="source-state">none: add it to compare figures, names and dates</span></summary>
<label class="language">Its language <select id="language"></select></label><div id="source-copy"></div></details></section>`

/** The page's body. The worker's answers fill it. */
export const deskMarkup = `${top}
${bar}
<main class="desk"><nav id="stories" aria-labelledby="stories-heading" hidden><h2 id="stories-heading" tabindex="-1"></h2><ol id="story-list"></ol><p id="more-stories"></p></nav>
${sheet}
<section class="issue-column" aria-labelledby="issues-heading"><h2 id="issues-heading" tabindex="-1">Issues</h2><ol id="issues"></ol><div id="more-issues"></div><p id="ignored" hidden><span></span> <button type="button" id="regard">Show again</button></p></section></main>
<aside id="dock" aria-label="The issue at the cursor" hidden></aside>
<section id="paper" aria-hidden="true"></section>
<p id="live" class="unseen" role="status"></p>
<noscript><p class="empty">This page needs its script: it checks the text in your browser.</p></noscript>
${help}`
