// Made by npm run hosting: the hash of app/styles/page.css as it stands in the pages.
export const styleHash = 'sha256-JrjdAWfsVSbEX4O9mJuUbMFog0gAvj3BqwAmpJsq8y0='
