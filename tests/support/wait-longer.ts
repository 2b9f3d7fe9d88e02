import { configure } from '@testing-library/react'

/** Milliseconds that tests wait for parts which are rendered after a step, late on a busy machine. */
configure({ asyncUtilTimeout: 15_000 })
