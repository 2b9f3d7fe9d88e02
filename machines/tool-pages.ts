/** The pages beside the steps: the agent console, the map, the comparison with the document, and the changes. */
export const toolPages = ['agent', 'map', 'proof', 'changes'] as const
/** The name of such a page in its address. It is reserved: no step can have it. */
export type ToolPage = (typeof toolPages)[number]
