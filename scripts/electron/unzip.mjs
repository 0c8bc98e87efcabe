import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const SYMLINK = 0xa000

/** @typedef {{ name: string, mode: number, deflated: boolean, size: number, offset: number }} Entry */

/**
 * The entries of a ZIP archive's central directory (PKWARE APPNOTE 4.3.12; no ZIP64, no encryption).
 * @param {Buffer} zip
 * @returns {Entry[]}
 */
function entries(zip) {
  let end = zip.length - 22
  while (end >= 0 && zip.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1
  if (end < 0) throw new Error('not a ZIP archive: it has no central directory')
  const list = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28)
    list.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      mode: zip.readUInt32LE(at + 38) >>> 16,
      deflated: zip.readUInt16LE(at + 10) === 8,
      size: zip.readUInt32LE(at + 20),
      offset: zip.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return list
}

/**
 * Where an entry may be written: always below `folder`, whatever its name or a link's target says.
 * @param {string} folder
 * @param {string} relative
 */
export function placeInside(folder, relative) {
  const home = path.resolve(folder)
  const place = path.resolve(home, relative)
  if (place !== home && !place.startsWith(home + path.sep))
    throw new Error(`unsafe path in archive: ${relative}`)
  return place
}

/**
 * @param {Buffer} zip
 * @param {Entry} entry
 */
function bytes(zip, entry) {
  const start = entry.offset + 30 + zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28)
  const raw = zip.subarray(start, start + entry.size)
  return entry.deflated ? zlib.inflateRawSync(raw) : raw
}

/**
 * Unpacks an archive with file modes and symbolic links.
 * @param {Buffer} zip
 * @param {string} folder
 * @param {(name: string) => string | null} place the path to write an entry at, or null to leave it out
 * @returns {number} how many files were written
 */
export function unzip(zip, folder, place) {
  let files = 0
  for (const entry of entries(zip)) {
    const relative = place(entry.name)
    if (relative === null) continue
    const to = placeInside(folder, relative)
    if (entry.name.endsWith('/')) {
      fs.mkdirSync(to, { recursive: true })
      continue
    }
    fs.mkdirSync(path.dirname(to), { recursive: true })
    if ((entry.mode & 0xf000) === SYMLINK) {
      const target = bytes(zip, entry).toString()
      placeInside(folder, path.isAbsolute(target) ? target : path.join(path.dirname(relative), target))
      fs.symlinkSync(target, to)
    } else {
      fs.writeFileSync(to, bytes(zip, entry), { mode: entry.mode & 0o777 || 0o644 })
    }
    files += 1
  }
  return files
}
