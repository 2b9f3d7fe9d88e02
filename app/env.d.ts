interface ImportMetaEnv {
  /** The origin of the site, such as https://eds.example, for canonical links and the sitemap. */
  readonly SITE_URL: string
}
