// Made by npm run fix: the modules of content/check/plugin.ts.

declare module 'content:graph' {
  const graph: import('./types.ts').Graph
  export default graph
}

declare module 'content:text/*' {
  const text: import('./types.ts').GuideText
  export default text
}

declare module 'content:aids/*' {
  const aids: import('./types.ts').AidsText
  export default aids
}

declare module 'content:agent/*' {
  const text: import('./types.ts').AgentText
  export default text
}

declare module 'content:topics/*' {
  const topics: import('./types.ts').TopicTexts
  export default topics
}

declare module 'content:flow' {
  const flow: import('./check/flow.ts').FlowFile
  export default flow
}

declare module 'content:document' {
  const title: Readonly<Record<import('./types.ts').Language, string>>
  export default title
}

declare module 'content:date' {
  const date: string
  export default date
}

declare module 'content:words/aids/*' {
  const words: import('./words.generated.ts').AidWords
  export default words
}

declare module 'content:words/console/*' {
  const words: import('./words.generated.ts').ConsoleWords
  export default words
}

declare module 'content:words/embed/*' {
  const words: import('./words.generated.ts').EmbedWords
  export default words
}

declare module 'content:words/finder/*' {
  const words: import('./words.generated.ts').FinderWords
  export default words
}

declare module 'content:words/keeping/*' {
  const words: import('./words.generated.ts').KeepingWords
  export default words
}

declare module 'content:words/one-file/*' {
  const words: import('./words.generated.ts').OneFileWords
  export default words
}

declare module 'content:words/pages/*' {
  const words: import('./words.generated.ts').PageWords
  export default words
}

declare module 'content:words/print/*' {
  const words: import('./words.generated.ts').PrintWords
  export default words
}
