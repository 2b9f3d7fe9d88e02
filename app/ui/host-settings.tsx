import type { StepText } from '../../machines/content.ts'
import type { Guide } from './guide.ts'
import { OutsideLink } from './rich-text.tsx'

type Props = {
  shows: StepText['shows']
  settings: { portal: string; nca: string; support: string }
  guide: Guide
}

/** What only the host of the guide knows; a setting left empty leaves no trace. */
export function HostSettings({ shows, settings, guide }: Props) {
  const filled = shows.filter(name => settings[name] !== '')
  if (filled.length === 0) return null
  return (
    <dl className="host-settings">
      {filled.map(name => (
        <div key={name}>
          <dt>{guide.words[name]}</dt>
          <dd>
            {name === 'nca' ? (
              <OutsideLink text={new URL(settings.nca).host} href={settings.nca} guide={guide} />
            ) : (
              <span>{settings[name]}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
