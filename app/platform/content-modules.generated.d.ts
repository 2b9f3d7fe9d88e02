// Made by npm run fix: the modules of compiler/content-plugin.ts.

declare module 'content:graph' {
  const graph: import('../../machines/content.ts').Graph
  export default graph
}

declare module 'content:text/*' {
  const text: import('../../machines/content.ts').GuideText
  export default text
}

declare module 'content:aids/*' {
  const aids: import('../../machines/content.ts').AidsText
  export default aids
}

declare module 'content:agent/*' {
  const text: import('../../machines/content.ts').AgentText
  export default text
}

declare module 'content:topics/*' {
  const topics: import('../../machines/content.ts').TopicTexts
  export default topics
}

declare module 'content:proof/*' {
  const proof: import('../../machines/content.ts').ProofText
  export default proof
}

declare module 'content:changes/*' {
  const changes: import('../../machines/content.ts').ChangesText
  export default changes
}

declare module 'content:releases' {
  const releases: readonly import('../../machines/releases.ts').Release[]
  export default releases
}

declare module 'content:flow' {
  const flow: import('../../machines/content.ts').FlowFile
  export default flow
}

declare module 'content:document' {
  const title: Readonly<Record<import('../../machines/content.ts').Language, string>>
  export default title
}

declare module 'content:date' {
  const date: string
  export default date
}

declare module 'content:interface/aids/*' {
  const words: import('../../machines/interface-words.generated.ts').AidWords
  export default words
}

declare module 'content:interface/changes/*' {
  const words: import('../../machines/interface-words.generated.ts').ChangeWords
  export default words
}

declare module 'content:interface/console/*' {
  const words: import('../../machines/interface-words.generated.ts').ConsoleWords
  export default words
}

declare module 'content:interface/embed/*' {
  const words: import('../../machines/interface-words.generated.ts').EmbedWords
  export default words
}

declare module 'content:interface/finder/*' {
  const words: import('../../machines/interface-words.generated.ts').FinderWords
  export default words
}

declare module 'content:interface/insights/*' {
  const words: import('../../machines/interface-words.generated.ts').InsightWords
  export default words
}

declare module 'content:interface/keeping/*' {
  const words: import('../../machines/interface-words.generated.ts').KeepingWords
  export default words
}

declare module 'content:interface/one-file/*' {
  const words: import('../../machines/interface-words.generated.ts').OneFileWords
  export default words
}

declare module 'content:interface/pages/*' {
  const words: import('../../machines/interface-words.generated.ts').PageWords
  export default words
}

declare module 'content:interface/print/*' {
  const words: import('../../machines/interface-words.generated.ts').PrintWords
  export default words
}

declare module 'content:interface/proof/*' {
  const words: import('../../machines/interface-words.generated.ts').ProofWords
  export default words
}
