import type { ProofParts } from './proof-parts.ts'
import { StepLink } from './step-link.tsx'

/** Every step, with the facts it rests on. */
export function StepTable({ proof, words, guide }: ProofParts) {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{words.stepsAndFacts}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col">{words.restsOn}</th>
          </tr>
        </thead>
        <tbody>
          {proof.steps.map(step => (
            <tr key={step.id}>
              <th scope="row">
                <StepLink step={step} guide={guide} />
              </th>
              <td>
                {step.facts.length === 0 ? (
                  <span>{words.nothing}</span>
                ) : (
                  <ul className="proof-ids">
                    {step.facts.map(fact => (
                      <li key={fact}>
                        <a href={`#${fact}`}>{fact}</a>
                      </li>
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The steps of the longest path, in order. */
export function LongestWay({ proof, words, guide }: ProofParts) {
  const steps = proof.longest.flatMap(id => proof.steps.filter(step => step.id === id))
  return (
    <section aria-labelledby="longest">
      <h2 id="longest">{words.longestWay}</h2>
      <ol className="proof-way">
        {steps.map(step => (
          <li key={step.id}>
            <StepLink step={step} guide={guide} />
          </li>
        ))}
      </ol>
    </section>
  )
}
