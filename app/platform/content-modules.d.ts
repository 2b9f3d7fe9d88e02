// The modules that the plugins of compiler/ serve and that exist once, not per language.

declare module 'content:guide' {
  const guide: import('../../machines/guide-info.ts').GuideInfo
  export default guide
}

declare module 'content:graph' {
  const graph: import('../../machines/graph.ts').Graph
  export default graph
}

declare module 'content:releases' {
  const releases: readonly import('../../machines/releases.ts').Release[]
  export default releases
}

declare module 'content:flow' {
  const flow: import('../../machines/flow-file.ts').FlowFile
  export default flow
}

declare module 'content:document' {
  const title: import('../../machines/flow-file.ts').Words
  export default title
}

declare module 'content:date' {
  const date: string
  export default date
}

declare module 'map:lanes' {
  /** The flow by the sections of the document; made by compiler/map-lanes.ts. */
  const lanes: import('../../machines/map-lanes.ts').MapLanes
  export default lanes
}

declare module 'finder:index' {
  /** The finder's index, packed; made by compiler/finder-plugin.ts. */
  const packed: string
  export default packed
}
