// Made by npm run hosting: the hash of app/styles/page.css as it stands in the pages.
export const styleHash = 'sha256-L00R52WkQ+cJyE5A9Irr1Ker49tFr5j3vjFWZZ/41l8='
