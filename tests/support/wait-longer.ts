import { configure } from '@testing-library/react'

/** What comes after a step is drawn late on a busy machine; a test that waits for it waits this long, in milliseconds. */
configure({ asyncUtilTimeout: 15_000 })
