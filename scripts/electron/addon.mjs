import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fetchPackage } from '../npm.mjs'
import { inProject, readJson } from '../project.mjs'
import { run } from '../run.mjs'
import { Problem, say, seconds } from '../say.mjs'
import { cached } from './cache.mjs'

const headers = {
  spec: 'node-api-headers@1.9.0',
  integrity:
    'sha512-2oNILP4jXwRB4ywnYKjVk1YyJ96n2D4EOVJO6S3oYZ5PtbJrw3Yt9TpAuX3nBLMuzn74rnfGQrv13pS9vC+YiA==',
}

// The package's prebuilt addon asks for Node-API 10 and crashes Electron 33 (Node-API 9). Compiled as an experimental
// addon it runs there; this declares the one function that headers of a fixed version hide from it. Without it the
// addon aborts under garbage collection.
const prelude = `#include <js_native_api.h>
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
extern "C" napi_status node_api_post_finalizer(napi_env, napi_finalize, void*, void*);
`

const cppFlags = [
  ...[
    '-std=c++20',
    '-O2',
    '-DNDEBUG',
    '-fPIC',
    '-fvisibility=hidden',
    '-DNODE_GYP_MODULE_NAME=better_sqlite3',
  ],
  ...['-DBUILDING_NODE_EXTENSION', '-DNAPI_VERSION=2147483647', '-DNAPI_EXPERIMENTAL'],
  ...['-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT', '-DNAPI_DISABLE_CPP_EXCEPTIONS'],
  '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
]
const cFlags = ['-std=gnu99', '-O2', '-DNDEBUG', '-fPIC']
const linkFlags = ['-shared', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL']

/**
 * The compiler definitions a .gypi file lists, as arguments.
 * @param {string} gypi
 */
export function definesOf(gypi) {
  return [...gypi.matchAll(/'([A-Z][A-Z0-9_]*(?:=[^']*)?)'/g)].map(([, define]) => `-D${define}`)
}

/**
 * @param {string} compiler
 * @param {string[]} args
 */
async function compile(compiler, args) {
  const { code, output } = await run(compiler, args, { quiet: true })
  if (code !== 0)
    throw new Problem(`The database addon does not compile.\n${output.slice(-3000)}`, 'report this output.')
}

/**
 * @param {string} source the folder of the installed package
 * @param {string} folder
 * @param {string} scratch
 */
async function build(source, folder, scratch) {
  const started = performance.now()
  say('Compiling the database addon for Electron 33 (about a minute, once) ...')
  const packed = await fetchPackage(headers, scratch)
  await compile('tar', ['-xzf', packed, '-C', scratch])
  fs.writeFileSync(path.join(scratch, 'prelude.h'), prelude)
  const includes = [
    '-I',
    path.join(scratch, 'package', 'include'),
    '-I',
    inProject('node_modules', 'node-addon-api'),
  ]
  const sqlite = path.join(source, 'deps', 'sqlite3')
  const defines = definesOf(fs.readFileSync(path.join(source, 'deps', 'defines.gypi'), 'utf8'))
  const [c, cpp] = [path.join(scratch, 'sqlite3.o'), path.join(scratch, 'addon.o')]
  await Promise.all([
    compile('gcc', [...cFlags, ...defines, '-c', path.join(sqlite, 'sqlite3.c'), '-o', c]),
    compile('g++', [
      ...[...cppFlags, ...defines, ...includes, '-I', sqlite, '-include', path.join(scratch, 'prelude.h')],
      ...['-c', path.join(source, 'src', 'better_sqlite3.cpp'), '-o', cpp],
    ]),
  ])
  await compile('g++', [
    ...linkFlags,
    '-o',
    path.join(folder, 'better_sqlite3.node'),
    cpp,
    c,
    '-ldl',
    '-lpthread',
  ])
  say(`The database addon is ready (${seconds(started)}).`)
}

function place() {
  const source = inProject('node_modules', 'better-sqlite3')
  const { name, version } = readJson(path.join(source, 'package.json'))
  const recipe = JSON.stringify([headers, prelude, cppFlags, cFlags, linkFlags])
  const hash = createHash('sha256').update(recipe).digest('hex').slice(0, 8)
  return { source, key: `${name}-${version}-${hash}` }
}

/**
 * The database addon compiled for the fallback Electron, from the source of the installed package.
 * @param {() => Promise<void>} needCompiler called before a first compile, to have gcc and g++ at hand
 * @returns {Promise<string>} the path of the .node file
 */
export async function fallbackAddon(needCompiler) {
  const { source, key } = place()
  const folder = await cached(key, async (result, scratch) => {
    await needCompiler()
    await build(source, result, scratch)
  })
  return path.join(folder, 'better_sqlite3.node')
}
