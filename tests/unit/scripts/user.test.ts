import { describe, expect, it } from 'vitest'
import { cacheFolder } from '../../../scripts/electron/cache.mjs'
import { runtimePackages } from '../../../scripts/stage.mjs'
import { envOfUser, idsOf } from '../../../scripts/user.mjs'

describe('idsOf', () => {
  it('reads a line of the user database', () => {
    expect(idsOf('effleurage-dev:x:997:996::/var/lib/effleurage-dev:/usr/sbin/nologin\n')).toEqual({
      uid: 997,
      gid: 996,
    })
  })

  it.each(['', 'root:x:0:0:root:/root:/bin/bash', 'broken:x::'])(
    'never yields root or nonsense: "%s"',
    (line) => {
      expect(idsOf(line)).toBeNull()
    },
  )
})

describe('envOfUser', () => {
  it('keeps what is neutral and nothing that points into another home', () => {
    const env = envOfUser(
      { LANG: 'C', HOME: '/root', XDG_STATE_HOME: '/root/s', npm_config_cache: '/root/.npm' },
      '/home/u',
    )
    expect(env).toMatchObject({ LANG: 'C', HOME: '/home/u', XDG_CONFIG_HOME: '/home/u/.config' })
    expect(Object.values(env).filter((value) => value?.startsWith('/root'))).toEqual([])
  })
})

describe('cacheFolder', () => {
  it("is outside of root's home, which others may not enter, and inside an ordinary user's", () => {
    expect(cacheFolder({ uid: 0, home: '/root', xdgCache: '/root/.cache' })).toBe('/var/cache/effleurage-dev')
    expect(cacheFolder({ uid: 1000, home: '/home/u', xdgCache: undefined })).toBe(
      '/home/u/.cache/effleurage-dev',
    )
    expect(cacheFolder({ uid: 1000, home: '/home/u', xdgCache: '/fast' })).toBe('/fast/effleurage-dev')
  })
})

describe('runtimePackages', () => {
  it('leaves out what is only for development', () => {
    const packages = {
      '': {},
      'node_modules/db': {},
      'node_modules/vite': { dev: true },
      'node_modules/x': { devOptional: true },
    }
    expect(runtimePackages({ packages })).toEqual(['node_modules/db'])
  })
})
