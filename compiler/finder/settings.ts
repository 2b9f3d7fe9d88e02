/** Hyperparameters of the training, tuned on the dev sets: docs/decisions/0101-finder-engine.md. */
export const settings = {
  /** The random seed; others differ by about one percent. */
  seed: 5,
  epochs: 8,
  /** Epochs after the smallest weights were pruned. */
  epochsAfterPruning: 8,
  /** Epochs of the first training, which selects the informative words. */
  epochsForSelection: 6,
  learningRate: 0.5,
  weightDecay: 5e-5,
  /** The number of weights after pruning; limited by the 25 kB of engine and index. */
  keptWeights: 5640,
  /** Exponent of a feature's frequency in the ranking of weights for pruning. */
  frequencyExponent: 0.15,
  /** The share of the loss that distinguishes topics from each other; the rest distinguishes them from steps. */
  topicWeight: 0.1,
  /** The length in letters of the prefix (stem) of a word outside all groups of synonyms. */
  stemLength: 5,
  /**
   * A synonym stays when it occurs once for so many sentences, rounded down: in a large guide it must earn its bytes,
   * which are those of three weights; in a small one all stay.
   */
  sentencesPerSynonym: 9000,
  /** Stems in fewer sentences stay unknown, so that the model learns from unknown words. */
  leastStemCount: 2,
  /** The quantization step of the weights. */
  unit: 2.4,
}
