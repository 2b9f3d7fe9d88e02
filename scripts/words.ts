import { measureWords } from './words/measure.ts'
import { formatMeasure } from './words/report.ts'

console.log(formatMeasure(await measureWords()))
