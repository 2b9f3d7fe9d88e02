// Made by npm run hosting: the hash of app/styles/page.css as it stands in the pages.
export const styleHash = 'sha256-YfAr7wAxwqL3CBmLg5hKobFqy34NKEs5bu6X7KPwymE='
