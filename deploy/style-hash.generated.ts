// Made by npm run hosting: the hash of app/styles/page.css as it stands in the pages.
export const styleHash = 'sha256-SmfsoaBgnc9208FFhNLkvLaip91eBUujpd96O7j/TPs='
