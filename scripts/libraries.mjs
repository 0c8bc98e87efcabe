import { ask } from './run.mjs'

// Debian's package for each shared library that Electron is linked with. Ubuntu and newer Debian give some of them a
// `t64` ending; system.mjs tries both.
const packageOf = {
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
}

/**
 * The libraries that `ldd` reports as not found.
 * @param {string} ldd its output
 * @returns {string[]} sonames
 */
export function notFound(ldd) {
  const names = [...ldd.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name ?? '')
  return [...new Set(names)]
}

/**
 * Debian's packages for these libraries; a library we do not know is given by its own name, so that it is not lost.
 * @param {string[]} sonames
 */
export function librariesAsPackages(sonames) {
  const known = new Map(Object.entries(packageOf))
  return [...new Set(sonames.map((soname) => known.get(soname) ?? soname))]
}

/**
 * What Electron is linked with and this system lacks.
 * @param {string} executable
 * @returns {string[]} Debian package names
 */
export function missingLibraries(executable) {
  if (process.platform !== 'linux') return []
  return librariesAsPackages(notFound(ask('ldd', [executable]).output))
}
