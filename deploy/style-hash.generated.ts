// Made by npm run hosting: the hash of app/styles/page.css as it stands in the pages.
export const styleHash = 'sha256-SDzdrSzVKAn9MG1NytLCHW7nM9B/8u/bTtI0JPt6dzM='
