/** Where the runner leaves what became of the mutants. */
export const resultsFile = '.cache/mutants.json'
