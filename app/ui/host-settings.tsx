import type { GuideText, StepText } from '../../machines/content.ts'
import type { Guide } from './guide.ts'
import { OutsideLink } from './rich-text.tsx'

type Props = {
  shows: StepText['shows']
  settings: GuideText['settings']
  guide: Guide
}

/** The contact data that the site's host has filled in; empty settings are left out. */
export function HostSettings({ shows, settings, guide }: Props) {
  const filled = shows.flatMap(name => {
    const setting = settings[name]
    return setting === undefined ? [] : [{ name, ...setting }]
  })
  if (filled.length === 0) return null
  return (
    <dl className="host-settings">
      {filled.map(({ name, label, text, href }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>
            {href === undefined ? (
              <span>{text}</span>
            ) : (
              <OutsideLink text={text} href={href} guide={guide} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
