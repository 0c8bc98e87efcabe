/** Where the window finds a document that waits in memory: without the viewer's own tools, as wide as its frame. */
export const documentAddress = (documentId: string): string =>
  `app://doc/${encodeURIComponent(documentId)}#toolbar=0&navpanes=0&view=Fit`
