/*
 * An ESLint rule: `check` asks no question of a token's spelling by a pattern or in lower case. Such questions take
 * most of a run's time; `perWord` and `ofWord` answer them once for each spelling.
 */
const asking = new Set(['test', 'exec', 'toLowerCase', 'toUpperCase', 'match', 'replace', 'replaceAll', 'search'])

/** Returns the token of `token.text`, `token?.text` and `token?.text ?? ''`; null for other expressions. */
function findToken(node) {
  if (node === undefined) return null
  if (node.type === 'ChainExpression') return findToken(node.expression)
  if (node.type === 'LogicalExpression') return findToken(node.left)
  const isText = node.type === 'MemberExpression' && !node.computed && node.property.name === 'text'
  return isText ? node.object : null
}

const isCheck = ({ type, parent }) =>
  type === 'FunctionExpression' && parent.type === 'Property' && parent.key.name === 'check'

export default {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { ask: 'Ask this once for each spelling: make a test with perWord(), or a value with ofWord().' },
  },
  create(context) {
    const services = context.sourceCode.parserServices
    const isToken = node => {
      const { symbol, aliasSymbol } = services.program
        .getTypeChecker()
        .getNonNullableType(services.getTypeAtLocation(node))
      return (aliasSymbol ?? symbol)?.name === 'Token'
    }
    return {
      CallExpression(node) {
        if (node.callee.type !== 'MemberExpression' || !asking.has(node.callee.property.name)) return
        if (!context.sourceCode.getAncestors(node).some(isCheck)) return
        const token = [node.callee.object, ...node.arguments].map(findToken).find(found => found !== null)
        if (token !== undefined && isToken(token)) context.report({ node, messageId: 'ask' })
      },
    }
  },
}
