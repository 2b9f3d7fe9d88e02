import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentPlugin } from './compiler/content-plugin.ts'
import { guide, publicFolder } from './compiler/guide.ts'
import { devPages } from './scripts/build/dev-pages.ts'
import { readSettings, siteWarning } from './deploy/settings.ts'
import { buildFolders } from './scripts/build/folders.ts'
import { galleryPage } from './scripts/build/gallery-page.ts'
import { finishSite } from './scripts/build/finish-site.ts'
import { finderPlugin } from './compiler/finder-plugin.ts'
import { languageModules } from './compiler/language-modules.ts'
import { flowMapPlugin } from './compiler/flow-map-plugin.ts'
import { firstChunk } from './scripts/build/first-chunk.ts'
import { lettersOfGuide } from './scripts/build/letters-of-guide.ts'
import { supportedBrowsers } from './scripts/build/supported-browsers.ts'
import { inlineParts } from './scripts/build/inline-parts.ts'
import { lateSheet } from './scripts/build/late-sheet.ts'
import { noPreloadHelper } from './scripts/build/no-preload-helper.ts'
import { lowerEntries } from './scripts/build/lower-entries.ts'

const { base, site, embedParents, insights } = readSettings(process.env)

export default defineConfig({
  base,
  appType: 'custom',
  publicDir: publicFolder,
  plugins: [
    contentPlugin({ isCounting: insights !== '' }),
    languageModules(),
    flowMapPlugin(),
    finderPlugin(),
    lettersOfGuide(),
    react(),
    devPages(),
    galleryPage(),
    lowerEntries(),
    inlineParts(),
    lateSheet(),
    noPreloadHelper(),
  ],
  resolve: {
    // React has the hook itself (docs/decisions/0901): what stands in for it in old versions would cost a kilobyte.
    alias: [{ find: /^use-sync-external-store\/.+/, replacement: 'react' }],
  },
  define: {
    'import.meta.env.GUIDE_ID': JSON.stringify(guide.id),
    'import.meta.env.SITE_URL': JSON.stringify(site),
    'import.meta.env.INSIGHTS_URL': JSON.stringify(insights),
    'import.meta.env.EMBED_PARENTS': JSON.stringify(embedParents),
  },
  // What the tests and other builds write is no source: no page must reload for it.
  server: { watch: { ignored: ['**/.cache/**', '**/dist*/**'] } },
  build: {
    // What browsers of 2020 read (docs/decisions/0601-browsers.md).
    target: 'es2020',
    cssTarget: supportedBrowsers,
    // The entry asks for what it needs itself; the helper would cost a kilobyte.
    modulePreload: false,
    // A strict Content-Security-Policy lets no data: address through.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  environments: {
    client: {
      build: {
        outDir: buildFolders.client,
        manifest: true,
        emptyOutDir: true,
        rolldownOptions: {
          input: 'index.html',
          output: {
            codeSplitting: {
              groups: [{ name: firstChunk }],
              includeDependenciesRecursively: false,
            },
          },
        },
      },
    },
    // Built apart: shared chunks would cost every reader of the guide a further request.
    embed: {
      consumer: 'client',
      build: {
        outDir: buildFolders.embed,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { input: 'embed.html' },
      },
    },
    // Apart for the same reason: it is an agent's tool, and no reader of the guide fetches any of it.
    console: {
      consumer: 'client',
      build: {
        outDir: buildFolders.console,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { input: ['console.html', 'map.html', 'reference.html'] },
      },
    },
    ssr: {
      build: {
        outDir: buildFolders.server,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { input: 'app/prerender/server.tsx' },
      },
    },
  },
  builder: {
    // One set of plugins for all environments: the finder learns once.
    sharedConfigBuild: true,
    sharedPlugins: true,
    async buildApp(builder) {
      const { client, embed, console: agentConsole, ssr } = builder.environments
      if (!client || !embed || !agentConsole || !ssr)
        throw new Error('All environments are needed.')
      await builder.build(client)
      await builder.build(embed)
      await builder.build(agentConsole)
      await builder.build(ssr)
      await finishSite({ base, site, embedParents, insights })
      const warning = siteWarning(process.env)
      if (warning !== undefined) console.warn(warning)
    },
  },
})
