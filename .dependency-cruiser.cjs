/** Each room may import only the rooms listed beside it. The whole architecture, checked: keep it this short. */
const rooms = {
  'src/story': [],
  'src/language': ['src/story'],
  'src/formats': ['src/story'],
  'src/rule': ['src/story', 'src/language'],
  rules: ['src/rule', 'src/story', 'src/language'],
  'src/config': ['src/rule', 'src/language', 'src/story'],
  'src/linter': ['src/rule', 'src/story', 'src/language'],
  'src/reporters': ['src/linter/fingerprint', 'src/linter/report', 'src/linter/verdict', 'src/rule'],
  'src/comparison': [
    'src/linter/report',
    'src/reporters/frame',
    'src/reporters/markdown',
    'src/reporters/plural',
    'src/reporters/printable',
    'src/rule',
  ],
  'src/examples': ['src/linter', 'src/rule', 'src/story', 'src/language'],
  'src/evaluation': ['src/rule', 'src/linter/verdict'],
  'src/pages': ['src/rule', 'src/evaluation'],
  'src/tagger': ['src/language'],
  'src/lsp': [
    'src/linter/report',
    'src/pages',
    'src/config',
    'src/formats',
    'src/language/similarity',
    'src/rule',
    'src/story',
  ],
}
const forbidden = Object.entries(rooms).map(([room, below]) => ({
  name: `${room} imports only ${below.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^${room}(/|[.])` },
  to: { path: '^(src|rules)/', pathNot: [room, ...below].map(each => `^${each}(/|[.])`) },
}))
// The tagger alone is no pure room: it loads its model when the first sentence is tagged.
const core = Object.keys(rooms).filter(room => room !== 'src/tagger')
const pure = {
  name: 'the core does no I/O',
  severity: 'error',
  from: { path: `^(${core.join('|')})(/|[.])` },
  to: { dependencyTypes: ['core'] },
}
const acyclic = { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } }
module.exports = {
  forbidden: [...forbidden, pure, acyclic],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
}
