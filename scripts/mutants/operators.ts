import type { Node } from './syntax.ts'
import { nodeAt, textAt } from './syntax.ts'
import { regexMutants } from './regex.ts'

/** What an operator is taken for. */
const others: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
}
/** Methods that are taken for another, or left out. */
const otherMethods: Readonly<Record<string, string>> = {
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  every: 'some',
  some: 'every',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  min: 'max',
  max: 'min',
}
const leftOut = new Set([
  'trim',
  'slice',
  'filter',
  'sort',
  'reverse',
  'normalize',
  'replace',
  'replaceAll',
])
const isCondition = /^(?:[=!]==|[<>]=?|&&|\|\|)$/

/** What may stand in the place of an expression: as Stryker has it, and a number one too high. */
export function mutateNode(node: Node, source: string): string[] {
  const text = (of: Node | undefined) => (of ? source.slice(of.start, of.end) : '')
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression': {
      const [left, right] = [nodeAt(node, 'left'), nodeAt(node, 'right')]
      const operator = textAt(node, 'operator')
      if (operator === '+' && [left, right].some(isText)) return []
      const swapped = (others[operator] ?? []).map(to =>
        operator.endsWith('=') && node.type === 'AssignmentExpression'
          ? `${text(left)} ${to} ${text(right)}`
          : `(${text(left)}) ${to} (${text(right)})`,
      )
      return isCondition.test(operator) ? [...swapped, 'true', 'false'] : swapped
    }
    case 'UnaryExpression':
      return textAt(node, 'operator') === '!' ? [text(nodeAt(node, 'argument'))] : []
    case 'Literal':
      return mutateLiteral(node, text(node))
    case 'TemplateLiteral':
      return ["''"]
    case 'ArrayExpression':
      return text(node) === '[]' ? ["['mutant']"] : ['[]']
    case 'ObjectExpression':
      return text(node) === '{}' ? [] : ['{}']
    case 'ArrowFunctionExpression': {
      const body = nodeAt(node, 'body')
      const isPlain = body?.type === 'BlockStatement' || text(body) === 'undefined'
      return isPlain ? [] : ['() => undefined']
    }
    case 'CallExpression':
      return mutateCall(node, source)
    case 'MemberExpression':
      return node['optional'] === true
        ? [
            text(node)
              .replace(text(nodeAt(node, 'object')), '')
              .replace(
                /^\?\.(\[?)/,
                (_, bracket: string) => text(nodeAt(node, 'object')) + (bracket || '.'),
              ),
          ]
        : []
    default:
      return []
  }
}

function mutateLiteral(node: Node, text: string): string[] {
  const { value } = node
  if (typeof value === 'boolean') return [String(!value)]
  if (typeof value === 'number') return [`${value} + 1`]
  if (typeof value === 'string') return [value === '' ? "'mutant'" : "''"]
  return text.startsWith('/') ? regexMutants(text) : []
}

function mutateCall(node: Node, source: string): string[] {
  const callee = nodeAt(node, 'callee')
  const object = callee && nodeAt(callee, 'object')
  const property = callee && nodeAt(callee, 'property')
  if (!callee || !object || !property || callee['computed'] === true) return []
  const name = textAt(property, 'name')
  const other = Object.hasOwn(otherMethods, name) ? otherMethods[name] : undefined
  if (other !== undefined) {
    return [source.slice(node.start, property.start) + other + source.slice(property.end, node.end)]
  }
  return leftOut.has(name) ? [source.slice(object.start, object.end)] : []
}

function isText(node: Node | undefined): boolean {
  return node?.type === 'TemplateLiteral' || typeof node?.['value'] === 'string'
}
