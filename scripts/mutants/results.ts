/** Where the runner leaves what became of the mutants. */
export const resultsFile = '.cache/mutants.json'
/** In which variable of the environment the runner is told how many test files there are. */
export const countOfFiles = 'MUTANT_TEST_FILES'
/** In which variable of the environment it is told to try every so many mutants only. */
export const stepOfSample = 'MUTANTS_EVERY'
