/**
 * Each room may import only the rooms listed beside it. The whole architecture, checked: keep it this short.
 * A room inside another one (`src/config/loading`) is a room of its own: a row that names the outer room does not open it.
 */
const words = ['src/rule', 'src/language', 'src/story']
const rooms = {
  'src/story': [],
  'src/language': ['src/story'],
  'src/formats': ['src/story'],
  'src/rule': ['src/story', 'src/language'],
  'src/tagger': ['src/language'],
  rules: words,
  'src/linter': [...words, 'src/formats/reader'],
  'src/config': [...words, 'src/linter/suppressions', 'src/linter/verdict/score-names'],
  'src/index': [...words, 'rules', 'src/config', 'src/formats', 'src/linter', 'src/tagger'],
  'src/node': ['src/index', 'src/language', 'src/linter/report', 'src/run/load-detector', 'src/run/load-tagger'],
  'src/reporters': ['src/linter', 'src/rule'],
  'src/comparison': ['src/linter', 'src/reporters/text', 'src/rule', 'src/story'],
  'src/examples': [...words, 'rules', 'src/linter'],
  'src/evaluation': ['rules', 'src/examples', 'src/linter', 'src/rule'],
  'src/pages': ['src/evaluation', 'src/linter', 'src/rule'],
  'src/lsp': [...words, 'src/config', 'src/formats', 'src/linter', 'src/pages'],
  'src/terminal': ['src/linter/report', 'src/reporters/text'],
  'src/files': ['src/terminal'],
  'src/input': ['src/files', 'src/formats', 'src/language/words', 'src/linter/report', 'src/story', 'src/terminal'],
  'src/config/loading': [
    ...words,
    'rules',
    'src/config',
    'src/files',
    'src/formats',
    'src/linter',
    'src/reporters',
    'src/terminal',
  ],
  'src/run': [
    ...words,
    'rules',
    'src/config',
    'src/config/loading',
    'src/files',
    'src/formats',
    'src/input',
    'src/linter',
    'src/reporters',
    'src/tagger',
    'src/terminal',
  ],
  'src/lsp/server': [
    'src/config',
    'src/config/loading',
    'src/formats',
    'src/input',
    'src/linter',
    'src/lsp',
    'src/run',
    'src/tagger',
    'src/terminal',
  ],
  'src/engine': ['src/formats', 'src/input', 'src/linter', 'src/reporters', 'src/run', 'src/terminal'],
  'src/cli': ['rules', 'src'],
}
/** These rooms read and write, talk to terminals and to the system. No other room does. */
const edge = [
  'src/cli',
  'src/config/loading',
  'src/engine',
  'src/files',
  'src/input',
  'src/lsp/server',
  'src/run',
  'src/terminal',
]

module.exports = { rooms, edge }
