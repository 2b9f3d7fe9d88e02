// Made by npm run hosting: the hash of app/styles/page.css as it stands in the pages.
export const styleHash = 'sha256-owiLBxwxAtZ5g7ucOf7P0UCnD22q0CRnBynp7Xqmlug='
