import graph from 'content:graph'
import texts from 'every-language:content:text'
import { createRoot } from 'react-dom/client'
import { createFlow } from '../../machines/flow.ts'
import { forceStates } from './forced-states.ts'
import { Gallery } from './gallery.tsx'

const place = document.getElementById('gallery')
if (place !== null) {
  createRoot(place).render(
    <Gallery
      flow={createFlow(graph)}
      texts={Object.values(texts)}
      base={import.meta.env.BASE_URL}
    />,
  )
}
// The page loads the styles before this script.
forceStates()
