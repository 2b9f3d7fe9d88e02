import type { GuideText } from '../../machines/content.ts'

/** Settings that a host has filled in. */
export const settings: GuideText['settings'] = {
  support: { label: 'Support', text: '8 800 000' },
  site: { label: 'Web site', text: 'site.example', href: 'https://site.example' },
}
