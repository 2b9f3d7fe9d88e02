// Made by npm run hosting: the hash of app/styles/page.css as it stands in the pages.
export const styleHash = 'sha256-KrhffmzbiO/VAF+L7kvM6D4YA8ayBcIZBppEVE2LnxA='
