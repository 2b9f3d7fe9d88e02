/** Transient states of controls, and the classes that force them. */
const states = {
  ':hover': '.is-hover',
  ':focus-visible': '.is-focus',
  ':active': '.is-active',
  ':visited': '.is-visited',
  ':disabled': '.is-disabled',
} as const
const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/**
 * Forces states and themes: copies every rule for `:hover` and the like under a class, and the colours of both themes
 * under `data-theme`.
 */
export function forceStates() {
  const rules = [...document.styleSheets].flatMap(sheet => flatten([...sheet.cssRules]))
  const copies = rules.flatMap(rule => copiesOf(rule))
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(copies.join('\n'))
  document.adoptedStyleSheets = [sheet]
}

/** The style rules inside layers and media rules, each with its media condition. */
function flatten(rules: CSSRule[], media = ''): { rule: CSSStyleRule; media: string }[] {
  return rules.flatMap(rule => {
    if (rule instanceof CSSStyleRule) return [{ rule, media }]
    if (rule instanceof CSSMediaRule) return flatten([...rule.cssRules], rule.conditionText)
    if (rule instanceof CSSImportRule) {
      return flatten([...(rule.styleSheet?.cssRules ?? [])], media)
    }
    return 'cssRules' in rule && rule.cssRules instanceof CSSRuleList
      ? flatten([...rule.cssRules], media)
      : []
  })
}

function copiesOf({ rule, media }: { rule: CSSStyleRule; media: string }): string[] {
  const { selectorText, style } = rule
  if (selectorText === ':root' && /^$|prefers-color-scheme: dark/.test(media)) {
    const [light, dark] = themes
    const theme = media === '' ? light : dark
    const own = `[data-theme="${theme}"] { color-scheme: ${theme}; ${style.cssText} }`
    // What both themes share comes with the light one.
    return theme === light ? [own, `[data-theme="${dark}"] { ${style.cssText} }`] : [own]
  }
  const forced = Object.entries(states).reduce(
    (selector, [state, name]) => selector.split(state).join(name),
    selectorText,
  )
  return forced === selectorText || media === 'print' ? [] : [`${forced} { ${style.cssText} }`]
}
