import * as z from 'zod'
import { guide, inEveryLanguage } from '../guide.ts'

const settingValues = {
  text: z.strictObject(inEveryLanguage(() => z.string())),
  address: z.string(),
}
/** Schema of `content/settings.yaml`: values of what guide.yaml declares; empty means that the line is left out. */
export const settingsSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(guide.settings).map(([name, { kind }]) => [name, settingValues[kind]]),
  ),
)
