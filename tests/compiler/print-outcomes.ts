import { checkContent } from '../../compiler/check.ts'
import { compileGraph } from '../../compiler/graph.ts'
import { toOutcomes } from './paths.ts'

const { content } = checkContent('content')
if (content === undefined) throw new Error('Correct the content first: npm run content:check')
for (const [answers, steps] of Object.entries(toOutcomes(compileGraph(content)))) {
  console.log(`${answers}: ${steps}`)
}
