import { languageInfo, languages, inLanguage } from '../platform/languages.ts'
import { fill } from '../ui/guide.ts'
import type { ProofParts } from './proof-parts.ts'

/** Figures of the guide, and how complete each language is. */
export function Figures({ proof, words }: ProofParts) {
  const { steps, answers, paths, longest, facts, texts } = proof
  const stated = facts.filter(fact => fact.steps.length > 0)
  const ofAll = (count: number, all: number) =>
    fill(words.ofAll, { count: String(count), all: String(all) })
  const figures = [
    [words.factsStated, ofAll(stated.length, facts.length)],
    [words.steps, String(steps.length)],
    [words.answers, String(answers)],
    [words.paths, String(paths)],
    [words.longest, String(longest.length)],
  ] as const
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{words.figures}</h2>
      <dl className="proof-figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <table className="proof-languages">
        <thead>
          <tr>
            <th scope="col">{words.language}</th>
            <th scope="col">{words.texts}</th>
          </tr>
        </thead>
        <tbody>
          {languages.map(language => (
            <tr key={language}>
              <th scope="row" {...inLanguage(language)}>
                {languageInfo(language).name}
              </th>
              <td>{ofAll(texts, texts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
