/** Where the window finds a document that waits in memory: without the viewer's own tools; it shows the page as wide as its frame of itself. */
export const documentAddress = (documentId: string): string =>
  `app://doc/${encodeURIComponent(documentId)}#toolbar=0&navpanes=0`
