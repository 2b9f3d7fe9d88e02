// Made by npm run fix: change content/words instead.

/** The forms of a plural, by the names that Intl.PluralRules gives them. */
export type Plural = Readonly<Record<string, string>>

/** The words of words/pages.yaml in one language. */
export type PageWords = {
  readonly siteName: string
  readonly siteDescription: string
  readonly skipToContent: string
  readonly language: string
  readonly back: string
  readonly stepCode: string
  readonly startAgain: string
  readonly actionsHeading: string
  readonly whyHeading: string
  readonly openHeading: string
  readonly saysHeading: string
  readonly silentHeading: string
  readonly moreWays: string
  readonly accordingTo: string
  readonly outsideHeading: string
  readonly source: string
  readonly probably: string
  readonly opensNewTab: string
  readonly portal: string
  readonly nca: string
  readonly support: string
  readonly whatYouToldUs: string
  readonly change: string
  readonly cameByLink: string
  readonly bareLink: string
  readonly fromTheStart: string
  readonly changing: string
  readonly keepAnswer: string
  readonly formerAnswer: string
  readonly dropped: string
  readonly trailCut: string
  readonly trailElsewhere: string
  readonly thisStep: string
  readonly copyLink: string
  readonly copyLinkWithAnswers: string
  readonly copyText: string
  readonly copied: string
  readonly copyByHand: string
  readonly summaryHeading: string
  readonly summaryNow: string
  readonly summaryLink: string
  readonly summarySection: string
  readonly contentVersion: string
  readonly privacy: string
  readonly basedOn: string
  readonly notFoundTitle: string
  readonly notFoundText: string
  readonly notFoundMaybe: string
  readonly notFoundStart: string
  readonly codeTitle: string
  readonly movedTitle: string
  readonly movedText: string
  readonly troubleTitle: string
  readonly troubleText: string
  readonly troubleGoOn: string
}
