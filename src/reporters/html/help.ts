const keys: readonly (readonly [string, string])[] = [
  ['j', 'next fault'],
  ['k', 'fault before'],
  [']', 'next story'],
  ['[', 'story before'],
  ['/', 'find words'],
  ['1 2 3', 'errors, warnings, info: show or hide'],
  ['t', 'light or dark'],
  ['Esc', 'close the note, clear the filters'],
  ['?', 'these keys'],
]

/** The keys, in a dialog of which a browser knows how to keep the focus. */
export const help = `<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2><dl>${keys
  .map(
    ([key, does]) =>
      `<div><dt>${key
        .split(' ')
        .map(each => `<kbd>${each}</kbd>`)
        .join(' ')}</dt><dd>${does}</dd></div>`,
  )
  .join(
    '',
  )}</dl><p><label><input type="checkbox" id="keys" checked> single keys work</label></p><form method="dialog"><button>Close</button></form></dialog>`
