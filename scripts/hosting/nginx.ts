import { guide, languages } from '../../compiler/guide.ts'
import { fileTypes } from '../../deploy/file-types.ts'
import { headerPlan } from '../../deploy/headers.ts'
import type { HeaderRule } from '../../deploy/headers.ts'
import type { HeaderSettings } from '../../deploy/headers.ts'
import type { HostSettings } from '../../deploy/settings.ts'

const madeBy = '# Made by "npm run hosting" from deploy/headers.ts: change that, not this.'

const { id } = guide
/** The prefix of nginx variables. */
const variables = id.replaceAll('-', '_')

type Settings = Pick<HostSettings, 'base' | 'site'> & HeaderSettings

/** A server of its own, for nginx's conf.d/ or sites-enabled/, beside the rules. */
export function nginxServer(settings: Settings): string {
  return `${madeBy}
# Plain http: for a try, or behind something that speaks https. Else take ${id}-https.conf instead.
${howToInclude(`${id}.conf`)}
${maps(settings)}
server {
  listen 80 default_server;
  server_name _;
  root /var/www/${id};
  include ${id}-rules.conf;
}
`
}

/** The same with a certificate; plain http redirects to it. */
export function nginxSecureServer(settings: Settings): string {
  const site = settings.site.startsWith('https://') ? settings.site : 'https://eds.example'
  const name = new URL(site).hostname
  const { 'Strict-Transport-Security': _onlyOverHttps, ...headers } =
    headerPlan(settings).everywhere
  return `${madeBy}
# In place of ${id}.conf, never beside it. ${name} is the name of the site and of its certificate.
${howToInclude(`${id}-https.conf`)}
${maps(settings)}
server {
  listen 443 ssl http2 default_server;
  server_name ${name};
  ssl_certificate /etc/letsencrypt/live/${name}/fullchain.pem;
  ssl_certificate_key /etc/letsencrypt/live/${name}/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;
  root /var/www/${id};
  include ${id}-rules.conf;
}

# To the name of the site, whatever name was asked for: else a link could lead to any host.
server {
  listen 80 default_server;
  server_name _;
${Object.entries(headers)
  .map(([header, value]) => `  add_header ${header} ${quoted(value)} always;`)
  .join('\n')}
  server_tokens off;
  return 301 ${site}$request_uri;
}
`
}

function howToInclude(file: string): string {
  return `# Copy this file and ${id}-rules.conf to the folder of your nginx.conf, and name this one in its
# http block: "include ${file};" (Debian: copy both to /etc/nginx, link this one into sites-enabled).
`
}

/** Maps of header values by path, for the http block. */
function maps(settings: Settings): string {
  const { everywhere, rules } = headerPlan(settings)
  const names = [...new Set(rules.map(({ name }) => name))]
  return `${names.map(name => headerMap(name, everywhere, rules, settings)).join('\n')}
# The page for an unknown address speaks the language of its path.
map $uri $${variables}_not_found {
  default ${settings.base}404.html;
${languages.map(language => `  ~*^${literal(settings.base)}${language}/ ${settings.base}${language}/404.html;`).join('\n')}
}
`
}

/** The rules for a server block. */
export function nginxRules(settings: Settings): string {
  const { everywhere, rules } = headerPlan(settings)
  const varied = new Set(rules.map(({ name }) => name))
  const fixed = Object.entries(everywhere).filter(([name]) => !varied.has(name))
  return `${madeBy}
# No location below has an add_header of its own: one would drop all of these. What differs from
# place to place comes from the maps beside the server, which go by the file that is sent in the end.
${fixed.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`).join('\n')}
${[...varied].map(name => `add_header ${name} ${variable(name)} always;`).join('\n')}

server_tokens off;
absolute_redirect off;
# "//" is an unknown address, not another way to write "/".
merge_slashes off;
# The build has packed the files; where the brotli module is there, add "brotli_static on;".
gzip_static on;
gzip_vary on;
# No file is long enough to fetch in parts; a refused part would get every header twice.
max_ranges 0;
# The build makes no symbolic links: one that is there leads out of the site.
disable_symlinks on from=$document_root;

types {
${Object.entries(fileTypes)
  .map(([extension, type]) => `  ${type} ${extension};`)
  .join('\n')}
}
charset utf-8;
charset_types ${Object.values(fileTypes)
    .filter(type => !type.startsWith('image/') && type !== 'text/html')
    .join(' ')};

# An unknown address is a real 404, never the start page; what nginx itself refuses has a page too.
error_page 403 404 =404 $${variables}_not_found;
error_page 400 405 408 411 412 413 414 416 421 494 497 ${settings.base}404.html;
error_page 500 501 502 503 504 505 507 ${settings.base}404.html;

location / {
  try_files $uri $uri/ =404;
}
# A page has one address, and a packed or hidden file none.
location ~ /index\\.html$ {
  internal;
}
location ~ (?://|/\\.(?!well-known/)|\\.(?:gz|br)$) {
  return 404;
}
`
}

function headerMap(
  name: string,
  everywhere: Readonly<Record<string, string>>,
  rules: readonly HeaderRule[],
  { base }: Settings,
): string {
  const own = rules.filter(rule => rule.name === name)
  const rows = own.map(({ at, value }) => {
    const isFolder = at.endsWith('/')
    return `  ~^${literal(base + at)}${isFolder ? '' : '$'} ${quoted(value)};`
  })
  return `map $uri ${variable(name)} {\n  default ${quoted(everywhere[name] ?? '')};\n${rows.join('\n')}\n}\n`
}

function variable(header: string): string {
  return `$${variables}_${header.toLowerCase().replaceAll('-', '_')}`
}

/** In double quotes, because the policies contain single ones; no value contains "$". */
function quoted(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`
}

function literal(path: string): string {
  return path.replaceAll('.', '\\.')
}
