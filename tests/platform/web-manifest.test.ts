import { expect, it } from 'vitest'
import { colourOf } from '../../scripts/pictures/brand.ts'
import { themeColor } from '../../app/platform/offline/web-manifest.ts'

it("the browser's bar has the colour of the guide in the light theme", () => {
  expect(themeColor).toBe(colourOf('brand'))
})
