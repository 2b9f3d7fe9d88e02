// Made by npm run hosting: the hash of app/styles/page.css as it stands in the pages.
export const styleHash = 'sha256-BcLKEaBkkX0ldX0vjYYrONRIohANQ5IRZQvtGBwFmZE='
