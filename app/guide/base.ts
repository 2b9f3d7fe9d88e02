// Imports the chunk of the libraries, so that it is requested in parallel with the client that needs it.
// oxlint-disable-next-line import/no-unassigned-import -- the chunk is wanted, not a name of it
import 'react-dom/client'
