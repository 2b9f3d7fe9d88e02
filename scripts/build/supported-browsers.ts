/** The oldest browsers for which styles and the service worker are written (docs/decisions/0601-browsers.md). */
export const supportedBrowsers = ['chrome109', 'firefox115', 'safari15.6']
