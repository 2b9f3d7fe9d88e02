// Made by npm run hosting: the hash of app/styles/page.css as it stands in the pages.
export const styleHash = 'sha256-h5z7sewbFPvGVM0nWc81a5aWsz5E0vEA5QfsIlYSYVY='
