import { parseSync } from 'vite'
import { mutateNode } from './operators.ts'
import { childrenOf, isNode, nodeAt, textAt } from './syntax.ts'
import type { Node } from './syntax.ts'

/** A stretch of a source that mutants take the place of; several may share one. */
export type Site = {
  readonly start: number
  readonly end: number
  readonly kind: 'expression' | 'body' | 'block' | 'statement'
  readonly texts: readonly string[]
}

/** Types say nothing at run time, and the module system is not ours to mutate. */
const passedOver =
  /^(?:Import|ExportAll|TS(?!AsExpression|SatisfiesExpression|NonNullExpression)|TaggedTemplate)/
const typeKeys = new Set(['typeAnnotation', 'returnType', 'typeParameters', 'typeArguments'])
/** Where statements follow each other, so that one without semicolons must not run into the next. */
const isList = /^(?:Program body|BlockStatement body|SwitchCase consequent)$/
const alone = /^\{\s*return(?: undefined)?\s*\}$/

/** Finds every place of a source where a mutant can stand. */
export function findSites(file: string, source: string): Site[] {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0 || !isNode(program)) throw new Error(`${file} cannot be parsed.`)
  const sites: Site[] = []
  /** @param chain the whole of `a?.b.c`, of which a part cannot be wrapped alone */
  const walk = (node: Node, chain: Node | undefined) => {
    const within = node.type === 'ChainExpression' ? (chain ?? node) : chain
    const at = within ?? node
    const around = (text: string) =>
      source.slice(at.start, node.start) + text + source.slice(node.end, at.end)
    const texts = mutateNode(node, source).map(around)
    if (texts.length > 0) sites.push({ start: at.start, end: at.end, kind: 'expression', texts })
    for (const { key, child } of childrenOf(node)) {
      if (passedOver.test(child.type) || typeKeys.has(key) || isNamed(node, key)) continue
      if (node.type === 'CallExpression' && key === 'arguments' && isDescription(node)) continue
      sites.push(...statementSites(node, key, child, source))
      const isLink = ['object', 'callee', 'expression'].includes(key)
      walk(child, isLink ? within : undefined)
    }
  }
  walk(program, undefined)
  return sites
}

/** A key, a name: what is only called something has no value to mutate. */
function isNamed(node: Node, key: string): boolean {
  const isKey = key === 'key' || (key === 'property' && node.type === 'MemberExpression')
  const isSource = key === 'source' && node.type.startsWith('Export')
  return (isKey && node['computed'] !== true) || isSource
}

/** Descriptions of a schema are for editors: no test reads them. */
function isDescription(call: Node): boolean {
  const callee = nodeAt(call, 'callee')
  const property = callee && nodeAt(callee, 'property')
  return property !== undefined && textAt(property, 'name') === 'describe'
}

function statementSites(parent: Node, key: string, child: Node, source: string): Site[] {
  const { start, end } = child
  if (child.type === 'ExpressionStatement' && isList.test(`${parent.type} ${key}`)) {
    return [{ start, end: start, kind: 'statement', texts: [] }]
  }
  if (child.type !== 'BlockStatement') return []
  const text = source.slice(start, end)
  if (/^\{\s*\}$/.test(text) || alone.test(text)) return []
  const isBody = /Function/.test(parent.type)
  return [{ start, end, kind: isBody ? 'body' : 'block', texts: ['{}'] }]
}
