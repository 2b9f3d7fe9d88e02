// Made by npm run fix: the modules of compiler/language-modules.ts.

declare module 'content:text/*' {
  const text: import('../../machines/content.ts').GuideText
  export default text
}
declare module 'every-language:content:text' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/content.ts').GuideText>>
  export default texts
}
declare module 'load-language:content:text' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/content.ts').GuideText>>>
  export default load
}

declare module 'content:help/*' {
  const text: import('../../machines/help-text.ts').HelpText
  export default text
}
declare module 'every-language:content:help' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/help-text.ts').HelpText>>
  export default texts
}
declare module 'load-language:content:help' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/help-text.ts').HelpText>>>
  export default load
}

declare module 'content:agent/*' {
  const text: import('../../machines/content.ts').AgentText
  export default text
}
declare module 'every-language:content:agent' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/content.ts').AgentText>>
  export default texts
}
declare module 'load-language:content:agent' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/content.ts').AgentText>>>
  export default load
}

declare module 'content:topics/*' {
  const text: import('../../machines/content.ts').TopicTexts
  export default text
}
declare module 'every-language:content:topics' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/content.ts').TopicTexts>>
  export default texts
}
declare module 'load-language:content:topics' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/content.ts').TopicTexts>>>
  export default load
}

declare module 'content:file-names/*' {
  const text: import('../../machines/content.ts').FileNames
  export default text
}
declare module 'every-language:content:file-names' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/content.ts').FileNames>>
  export default texts
}
declare module 'load-language:content:file-names' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/content.ts').FileNames>>>
  export default load
}

declare module 'content:proof/*' {
  const text: import('../../machines/proof-text.ts').ProofText
  export default text
}
declare module 'every-language:content:proof' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/proof-text.ts').ProofText>>
  export default texts
}
declare module 'load-language:content:proof' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/proof-text.ts').ProofText>>>
  export default load
}

declare module 'content:changes/*' {
  const text: import('../../machines/releases.ts').ChangesText
  export default text
}
declare module 'every-language:content:changes' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/releases.ts').ChangesText>>
  export default texts
}
declare module 'load-language:content:changes' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/releases.ts').ChangesText>>>
  export default load
}

declare module 'map:titled/*' {
  const text: import('../../machines/flow-map.ts').FlowMap
  export default text
}
declare module 'every-language:map:titled' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/flow-map.ts').FlowMap>>
  export default texts
}
declare module 'load-language:map:titled' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/flow-map.ts').FlowMap>>>
  export default load
}

declare module 'content:interface/answer-storage/*' {
  const text: import('../../machines/interface-words.generated.ts').AnswerStorageWords
  export default text
}
declare module 'every-language:content:interface/answer-storage' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').AnswerStorageWords>>
  export default texts
}
declare module 'load-language:content:interface/answer-storage' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').AnswerStorageWords>>>
  export default load
}

declare module 'content:interface/arrival/*' {
  const text: import('../../machines/interface-words.generated.ts').ArrivalWords
  export default text
}
declare module 'every-language:content:interface/arrival' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').ArrivalWords>>
  export default texts
}
declare module 'load-language:content:interface/arrival' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').ArrivalWords>>>
  export default load
}

declare module 'content:interface/changes/*' {
  const text: import('../../machines/interface-words.generated.ts').ChangeWords
  export default text
}
declare module 'every-language:content:interface/changes' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').ChangeWords>>
  export default texts
}
declare module 'load-language:content:interface/changes' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').ChangeWords>>>
  export default load
}

declare module 'content:interface/console/*' {
  const text: import('../../machines/interface-words.generated.ts').ConsoleWords
  export default text
}
declare module 'every-language:content:interface/console' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').ConsoleWords>>
  export default texts
}
declare module 'load-language:content:interface/console' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').ConsoleWords>>>
  export default load
}

declare module 'content:interface/embed/*' {
  const text: import('../../machines/interface-words.generated.ts').EmbedWords
  export default text
}
declare module 'every-language:content:interface/embed' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').EmbedWords>>
  export default texts
}
declare module 'load-language:content:interface/embed' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').EmbedWords>>>
  export default load
}

declare module 'content:interface/errors/*' {
  const text: import('../../machines/interface-words.generated.ts').ErrorWords
  export default text
}
declare module 'every-language:content:interface/errors' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').ErrorWords>>
  export default texts
}
declare module 'load-language:content:interface/errors' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').ErrorWords>>>
  export default load
}

declare module 'content:interface/finder/*' {
  const text: import('../../machines/interface-words.generated.ts').FinderWords
  export default text
}
declare module 'every-language:content:interface/finder' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').FinderWords>>
  export default texts
}
declare module 'load-language:content:interface/finder' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').FinderWords>>>
  export default load
}

declare module 'content:interface/help/*' {
  const text: import('../../machines/interface-words.generated.ts').HelpWords
  export default text
}
declare module 'every-language:content:interface/help' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').HelpWords>>
  export default texts
}
declare module 'load-language:content:interface/help' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').HelpWords>>>
  export default load
}

declare module 'content:interface/insights/*' {
  const text: import('../../machines/interface-words.generated.ts').InsightWords
  export default text
}
declare module 'every-language:content:interface/insights' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').InsightWords>>
  export default texts
}
declare module 'load-language:content:interface/insights' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').InsightWords>>>
  export default load
}

declare module 'content:interface/map/*' {
  const text: import('../../machines/interface-words.generated.ts').MapWords
  export default text
}
declare module 'every-language:content:interface/map' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').MapWords>>
  export default texts
}
declare module 'load-language:content:interface/map' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').MapWords>>>
  export default load
}

declare module 'content:interface/not-found/*' {
  const text: import('../../machines/interface-words.generated.ts').NotFoundWords
  export default text
}
declare module 'every-language:content:interface/not-found' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').NotFoundWords>>
  export default texts
}
declare module 'load-language:content:interface/not-found' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').NotFoundWords>>>
  export default load
}

declare module 'content:interface/one-file/*' {
  const text: import('../../machines/interface-words.generated.ts').OneFileWords
  export default text
}
declare module 'every-language:content:interface/one-file' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').OneFileWords>>
  export default texts
}
declare module 'load-language:content:interface/one-file' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').OneFileWords>>>
  export default load
}

declare module 'content:interface/pages/*' {
  const text: import('../../machines/interface-words.generated.ts').PageWords
  export default text
}
declare module 'every-language:content:interface/pages' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').PageWords>>
  export default texts
}
declare module 'load-language:content:interface/pages' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').PageWords>>>
  export default load
}

declare module 'content:interface/print/*' {
  const text: import('../../machines/interface-words.generated.ts').PrintWords
  export default text
}
declare module 'every-language:content:interface/print' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').PrintWords>>
  export default texts
}
declare module 'load-language:content:interface/print' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').PrintWords>>>
  export default load
}

declare module 'content:interface/proof/*' {
  const text: import('../../machines/interface-words.generated.ts').ProofWords
  export default text
}
declare module 'every-language:content:interface/proof' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').ProofWords>>
  export default texts
}
declare module 'load-language:content:interface/proof' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').ProofWords>>>
  export default load
}

declare module 'content:interface/site/*' {
  const text: import('../../machines/interface-words.generated.ts').SiteWords
  export default text
}
declare module 'every-language:content:interface/site' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').SiteWords>>
  export default texts
}
declare module 'load-language:content:interface/site' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').SiteWords>>>
  export default load
}

declare module 'content:interface/tools/*' {
  const text: import('../../machines/interface-words.generated.ts').ToolWords
  export default text
}
declare module 'every-language:content:interface/tools' {
  const texts: Readonly<Record<import('../../machines/language.generated.ts').Language, import('../../machines/interface-words.generated.ts').ToolWords>>
  export default texts
}
declare module 'load-language:content:interface/tools' {
  const load: Readonly<Record<import('../../machines/language.generated.ts').Language, () => Promise<import('../../machines/interface-words.generated.ts').ToolWords>>>
  export default load
}
