// Made by npm run hosting: the hash of app/styles/page.css as it stands in the pages.
export const styleHash = 'sha256-tJO1gTFTz8lltAtIMgwFE/9USG5cCbk+1LPiIkXELoM='
