import type { ProofFact } from '../../machines/proof-text.ts'
import { RichText } from '../ui/rich-text.tsx'
import type { ProofParts } from './proof-parts.ts'
import { StepLink } from './step-link.tsx'

/** Every fact of the document by section, each with the steps and sentences that state it. */
export function Facts(parts: ProofParts) {
  const sections = [...new Set(parts.proof.facts.map(({ section }) => section))]
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{parts.words.facts}</h2>
      {sections.map(section => (
        <div key={section} className="proof-section">
          <h3>{section}</h3>
          {parts.proof.facts.map(fact =>
            fact.section === section ? <Fact key={fact.id} fact={fact} {...parts} /> : null,
          )}
        </div>
      ))}
    </section>
  )
}

function Fact({ fact, proof, guide }: ProofParts & { fact: ProofFact }) {
  const steps = proof.steps.filter(({ id }) => fact.steps.includes(id))
  return (
    <div className="proof-fact" id={fact.id}>
      <p className="proof-says">
        <b className="proof-id">{fact.id}</b> <RichText rich={fact.says} guide={guide} />
      </p>
      <ul>
        {steps.map(step => (
          <li key={step.id}>
            <StepLink step={step} guide={guide} />
            {step.statements.map(({ facts, text }, index) =>
              facts.includes(fact.id) ? (
                <p key={index} className="proof-sentence">
                  <RichText rich={text} guide={guide} />
                </p>
              ) : null,
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
