interface ImportMetaEnv {
  /** The id of the guide, from `guide.yaml`. */
  readonly GUIDE_ID: string
  /** The version of the parts in which a large guide is fetched; empty where it is shipped whole. */
  readonly PARTS: string
  /** The origin of the site, such as https://guide.example, for canonical links and the sitemap. */
  readonly SITE_URL: string
  /** Where counts of answers are sent; empty where nothing is counted. */
  readonly INSIGHTS_URL: string
  /** The origins that may show the embedded pages in a frame. */
  readonly EMBED_PARENTS: readonly string[]
}

interface Window {
  /** In browsers with Trusted Types. The policy's result takes the place of a string. */
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { createScriptURL: (path: string) => string },
    ) => { readonly createScriptURL: (path: string) => string }
  }
}
