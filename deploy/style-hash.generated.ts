// Made by npm run hosting: the hash of app/styles/page.css as it stands in the pages.
export const styleHash = 'sha256-SVm1Le8LnE2rf6Xf/1vWdyzH3En88Kn0PFHavWH4tjk='
