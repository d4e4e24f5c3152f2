const { rooms, edge } = require('./architecture.cjs')

/** A pattern for what lies in a room, without the rooms inside it that have a row of their own. */
const inside = room => {
  const inner = Object.keys(rooms).filter(each => each.startsWith(`${room}/`) && room !== 'src')
  return `^${room}(?:[.]|/${inner.length === 0 ? '' : `(?!(?:${inner.map(each => each.slice(room.length + 1)).join('|')})/)`})`
}
const walls = Object.entries(rooms).map(([room, below]) => ({
  name: `${room} imports only ${below.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: inside(room) },
  to: { path: '^(src|rules)/', pathNot: [room, ...below].map(inside) },
}))
const everyRoom = {
  name: 'every folder has a row in the table “rooms” of architecture.cjs',
  severity: 'error',
  from: { path: '^(src|rules)/', pathNot: Object.keys(rooms).map(inside) },
  to: {},
}
const pure = {
  name: 'the core does no I/O',
  severity: 'error',
  from: { path: '^(src|rules)/', pathNot: edge.map(inside) },
  to: { dependencyTypes: ['core'] },
}
const acyclic = { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } }

module.exports = {
  forbidden: [...walls, everyRoom, pure, acyclic],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
}
