// Brings the chunk of the libraries: asked for beside the client, which imports it, and not after it.
import 'react-dom/client'
