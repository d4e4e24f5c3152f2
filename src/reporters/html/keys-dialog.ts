const keys: readonly (readonly [string, string])[] = [
  ['j', 'next issue'],
  ['k', 'previous issue'],
  [']', 'next story'],
  ['[', 'previous story'],
  ['/', 'find words'],
  ['1 2 3', 'errors, warnings, info: show or hide'],
  ['t', 'light or dark'],
  ['Esc', 'close the note, clear the filters'],
  ['?', 'these keys'],
]

const renderKeys = (names: string): string =>
  names
    .split(' ')
    .map(name => `<kbd>${name}</kbd>`)
    .join(' ')

const list = keys.map(([names, effect]) => `<div><dt>${renderKeys(names)}</dt><dd>${effect}</dd></div>`).join('')

/** The keys, in a dialog: browsers keep the focus inside it. */
export const keysDialog = `<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2><dl>${list}</dl><p><label><input type="checkbox" id="keys" checked> single keys work</label></p><form method="dialog"><button>Close</button></form></dialog>`
