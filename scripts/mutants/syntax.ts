/** A node of the syntax tree, as much of it as looking for mutants needs. */
export type Node = Readonly<Record<string, unknown>> & {
  readonly type: string
  readonly start: number
  readonly end: number
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

export function nodeAt(node: Node, key: string): Node | undefined {
  const child = node[key]
  return isNode(child) ? child : undefined
}

export function textAt(node: Node, key: string): string {
  const value = node[key]
  return typeof value === 'string' ? value : ''
}

/** The nodes right below a node, with the key under which each stands. */
export function childrenOf(node: Node): { key: string; child: Node }[] {
  return Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map(child => ({ key, child })),
  )
}
