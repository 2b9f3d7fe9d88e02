/** How the finder learns; tuned on the dev sets, see docs/decisions/0101-finder-engine.md. */
export const settings = {
  /** Of several, the one that does best on the dev sets: chance alone makes a percent. */
  seed: 7,
  rounds: 14,
  /** Rounds of learning again, once the weak weights are dropped. */
  roundsAgain: 8,
  /** Rounds of the first look, which finds the words that tell something. */
  roundsOfFirstLook: 6,
  rate: 0.5,
  decay: 5e-5,
  /** So many weights are kept: fewer, when engine and index outgrow their 25 kB. */
  strongest: 7000,
  /** A weight counts for more, of two that are as strong, when more sentences need it. */
  needCounts: 0.15,
  /** Letters by which a word is known that no meaning claims. */
  longestStem: 5,
  /** A word of fewer phrases counts as one that is not known: there will be others like it. */
  stemSeenAtLeast: 2,
  /** What one step between two weights is worth. */
  unit: 2.4,
}
