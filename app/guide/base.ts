// Brings the chunk of the libraries: asked for beside the client, which imports it, and not after it.
// oxlint-disable-next-line import/no-unassigned-import -- the chunk is wanted, not a name of it
import 'react-dom/client'
