/**
 * What a changed document no longer says leaves the index for good. FTS5 takes the deletion of an entry in the same flush
 * as its successor for none where a word stands in a text so often that the length of its places needs two bytes (from
 * 63 bytes on), and `secure-delete` leaves no other trace of it: the older entry came to light again when the document
 * went, with the word. Between the two steps the index is written down.
 */
export const searchFlush = {
  version: 18,
  sql: `
DROP TRIGGER search_documents_changed;
CREATE TRIGGER search_documents_changed AFTER UPDATE OF folded ON search_documents BEGIN
  INSERT INTO search_index (search_index, rowid, folded) VALUES ('delete', old.row, old.folded);
  INSERT INTO search_index (search_index) VALUES ('flush');
  INSERT INTO search_index (rowid, folded) VALUES (new.row, new.folded);
END;
INSERT INTO search_index (search_index) VALUES ('rebuild');
`,
} as const
