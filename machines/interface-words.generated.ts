// Made by npm run fix: change content/interface instead.

/** The words of interface/answer-storage.yaml in one language. */
export type AnswerStorageWords = {
  readonly continue: string
  readonly keptHeading: string
  readonly keptWhere: string
  readonly keptAnswers: string
  readonly keptCut: string
  readonly lost: string
  readonly refused: string
  readonly anotherTab: string
  readonly newer: string
  readonly updateReady: string
  readonly updatedElsewhere: string
  readonly update: string
  readonly notNow: string
  readonly close: string
  readonly install: string
  readonly whatYouToldUs: string
  readonly deleteAnswers: string
  readonly answersDeleted: string
  readonly answersNotDeleted: string
  readonly changing: string
  readonly keepAnswer: string
  readonly dropped: string
}

/** The words of interface/arrival.yaml in one language. */
export type ArrivalWords = {
  readonly bareLink: string
  readonly trailCut: string
  readonly trailReplaced: string
  readonly trailElsewhere: string
}

/** The words of interface/changes.yaml in one language. */
export type ChangeWords = {
  readonly title: string
  readonly lead: string
  readonly release: string
  readonly first: string
  readonly steps: string
  readonly stepAdded: string
  readonly stepChanged: string
  readonly stepMoved: string
  readonly sinceLink: string
  readonly seeChanges: string
}

/** The words of interface/console.yaml in one language. */
export type ConsoleWords = {
  readonly title: string
  readonly intro: string
  readonly needsScripts: string
  readonly myLanguage: string
  readonly callerLanguage: string
  readonly beside: string
  readonly callerShort: string
  readonly myShort: string
  readonly besideShort: string
  readonly toGuide: string
  readonly callsHeading: string
  readonly newCall: string
  readonly callNumber: string
  readonly callNamed: string
  readonly callName: string
  readonly stateFresh: string
  readonly stateOpen: string
  readonly stateWaiting: string
  readonly stateEnded: string
  readonly hold: string
  readonly resume: string
  readonly length: string
  readonly keptShort: string
  readonly keptWhere: string
  readonly putAway: string
  readonly bringBack: string
  readonly troubleRefused: string
  readonly troubleFull: string
  readonly dismiss: string
  readonly callCut: string
  readonly linkUnread: string
  readonly say: string
  readonly check: string
  readonly why: string
  readonly answersHeading: string
  readonly pathHeading: string
  readonly pathEmpty: string
  readonly jumpMark: string
  readonly linkMark: string
  readonly notes: string
  readonly notesHint: string
  readonly panels: string
  readonly map: string
  readonly page: string
  readonly transcript: string
  readonly mapOfSteps: string
  readonly mapEndings: string
  readonly mapHint: string
  readonly spellCode: string
  readonly pageAddress: string
  readonly qrCode: string
  readonly pageLink: string
  readonly digit0: string
  readonly digit1: string
  readonly digit2: string
  readonly digit3: string
  readonly digit4: string
  readonly digit5: string
  readonly digit6: string
  readonly digit7: string
  readonly digit8: string
  readonly digit9: string
  readonly copyTranscript: string
  readonly copyAs: string
  readonly saveAs: string
  readonly formMarkdown: string
  readonly formSubject: string
  readonly formText: string
  readonly formData: string
  readonly notesCut: string
  readonly transcriptCopied: string
  readonly linkCopied: string
  readonly endCall: string
  readonly endedTitle: string
  readonly endedText: string
  readonly endedElsewhere: string
  readonly forgetAgain: string
  readonly forgotten: string
  readonly forget: string
  readonly reopen: string
  readonly outcome: string
  readonly outcomeSolved: string
  readonly outcomeNotSolved: string
  readonly outcomeHandedOver: string
  readonly outcomeNotInDocument: string
  readonly date: string
  readonly steps: string
  readonly wasAnswer: string
  readonly rowBack: string
  readonly rowTakenBack: string
  readonly rowChange: string
  readonly rowKeep: string
  readonly rowJump: string
  readonly rowRestart: string
  readonly rowLink: string
  readonly rowLinkCut: string
  readonly stillHolds: string
  readonly noLonger: string
  readonly givenByLink: string
  readonly goOnHere: string
  readonly keys: string
  readonly keysText: string
  readonly switchedOn: string
  readonly switchedOff: string
  readonly keysOn: string
  readonly keyAnswer: string
  readonly keyBack: string
  readonly keyFinder: string
  readonly keyCopy: string
  readonly keyMarkdown: string
  readonly keySubject: string
  readonly keyLink: string
  readonly keyMap: string
  readonly keyPage: string
  readonly keyTranscript: string
  readonly keyNew: string
  readonly keySwitch: string
  readonly keyHelp: string
  readonly keyCaller: string
  readonly keyCallerBack: string
  readonly keyAgent: string
  readonly keyBeside: string
  readonly keyNotes: string
  readonly keyName: string
  readonly keyWhy: string
  readonly keyChoose: string
  readonly keyHold: string
  readonly keyEnd: string
  readonly keyForget: string
  readonly keyLeave: string
  readonly finder: string
  readonly close: string
}

/** The words of interface/embed.yaml in one language. */
export type EmbedWords = {
  readonly openWhole: string
}

/** The words of interface/errors.yaml in one language. */
export type ErrorWords = {
  readonly title: string
  readonly text: string
  readonly goOn: string
  readonly copyAnswers: string
}

/** The words of interface/finder.yaml in one language. */
export type FinderWords = {
  readonly label: string
  readonly placeholder: string
  readonly hint: string
  readonly clear: string
  readonly steps: string
  readonly resultsOne: string
  readonly resultsFew: string
  readonly resultsMany: string
  readonly resultsOther: string
  readonly misheard: string
  readonly noSuchCode: string
  readonly nearCode: string
  readonly several: string
  readonly unknownMessage: string
  readonly outside: string
  readonly unsure: string
  readonly whatNext: string
  readonly looking: string
  readonly orChoose: string
  readonly showQuestions: string
  readonly failed: string
  readonly cut: string
  readonly fileNameHeading: string
  readonly fileName: string
  readonly pickFile: string
  readonly dropFile: string
  readonly nameOnly: string
  readonly hintOnly: string
}

/** The words of interface/help.yaml in one language. */
export type HelpWords = {
  readonly sketch: string
  readonly termsHeading: string
  readonly termsSource: string
  readonly listen: string
  readonly stopListening: string
  readonly whyHeading: string
  readonly openHeading: string
  readonly silentHeading: string
  readonly fromDocument: string
}

/** The words of interface/insights.yaml in one language. */
export type InsightWords = {
  readonly ask: string
  readonly agree: string
  readonly isOn: string
  readonly stop: string
  readonly privacy: string
}

/** The words of interface/map.yaml in one language. */
export type MapWords = {
  readonly title: string
  readonly lead: string
  readonly own: string
  readonly yourAnswer: string
  readonly proof: string
  readonly shared: string
  readonly whole: string
  readonly kindQuestion: string
  readonly kindSolution: string
  readonly kindLimit: string
  readonly kindEnd: string
}

/** The words of interface/not-found.yaml in one language. */
export type NotFoundWords = {
  readonly title: string
  readonly text: string
  readonly maybe: string
  readonly start: string
}

/** The words of interface/one-file.yaml in one language. */
export type OneFileWords = {
  readonly intro: string
  readonly begin: string
  readonly contents: string
  readonly asOf: string
  readonly newest: string
}

/** The words of interface/pages.yaml in one language. */
export type PageWords = {
  readonly siteName: string
  readonly skipToContent: string
  readonly language: string
  readonly back: string
  readonly stepCode: string
  readonly startAgain: string
  readonly actionsHeading: string
  readonly saysHeading: string
  readonly moreWays: string
  readonly accordingTo: string
  readonly outsideHeading: string
  readonly source: string
  readonly probably: string
  readonly probablyFirst: string
  readonly onScreen: string
  readonly opensNewTab: string
  readonly change: string
  readonly formerAnswer: string
  readonly thisStep: string
  readonly copyLink: string
  readonly copied: string
  readonly copyByHand: string
  readonly summaryHeading: string
  readonly copySummary: string
  readonly showSummary: string
  readonly allQuestions: string
  readonly summaryNow: string
  readonly summaryLink: string
  readonly summarySection: string
  readonly contentVersion: string
  readonly notMyCase: string
  readonly privacy: string
  readonly basedOn: string
}

/** The words of interface/print.yaml in one language. */
export type PrintWords = {
  readonly wayHeading: string
  readonly answered: string
  readonly printedOn: string
  readonly openAgain: string
  readonly qrCode: string
}

/** The words of interface/proof.yaml in one language. */
export type ProofWords = {
  readonly title: string
  readonly lead: string
  readonly made: string
  readonly contents: string
  readonly figures: string
  readonly steps: string
  readonly answers: string
  readonly paths: string
  readonly longest: string
  readonly factsStated: string
  readonly ofAll: string
  readonly facts: string
  readonly stepsAndFacts: string
  readonly step: string
  readonly restsOn: string
  readonly nothing: string
  readonly longestWay: string
  readonly outside: string
  readonly outsideLead: string
  readonly source: string
  readonly old: string
  readonly undated: string
  readonly shownOn: string
  readonly languages: string
  readonly language: string
  readonly texts: string
  readonly toMap: string
}

/** The words of interface/site.yaml in one language. */
export type SiteWords = {
  readonly description: string
  readonly codeTitle: string
}

/** The words of interface/tools.yaml in one language. */
export type ToolWords = {
  readonly share: string
  readonly withAnswers: string
  readonly print: string
  readonly printMissing: string
}
