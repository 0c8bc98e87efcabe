/** What somebody finds who opens an archive without knowing Effleurage. */
export function readMe(): string {
  return [
    'Everything that a practice has kept in Effleurage.',
    '',
    'tables/          tables for a spreadsheet: clients, sessions, appointments and so on (CSV, UTF-8)',
    'files/sheets/    the sheets that were given to clients, as PDF',
    'files/           photos, scans and other files',
    'data/            every row as JSON, one a line; Effleurage reads these when it brings the archive in again',
    'schema.json      the columns of each table',
    'manifest.json    how many rows each table has, and the SHA-256 of its file in data/',
    '',
    'Rows belong together by their ids: a session names its client in client_id, a reading its session in session_id.',
    'Cells that a spreadsheet could take for a formula begin with an apostrophe in tables/.',
    '',
    'This holds health notes. Whoever has this file can read them.',
    '',
  ].join('\r\n')
}
