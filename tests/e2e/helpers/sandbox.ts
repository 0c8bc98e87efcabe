import fs from 'node:fs'
import { type ElectronApplication, expect } from '@playwright/test'

function field(status: string, name: string): string[] {
  const line = status.split('\n').find((text) => text.startsWith(`${name}:`)) ?? ''
  return line.split(/\s+/).slice(1)
}

/**
 * Asserts that the window's renderer is confined by the operating system. On Linux: system calls filtered (`Seccomp: 2`)
 * and its own process namespace below the sandbox's (three numbers in `NSpid`). Elsewhere Electron itself tells it.
 */
export async function expectSandboxed(app: ElectronApplication): Promise<void> {
  const renderers = await app.evaluate(({ app: electron, BrowserWindow }) => {
    const pids = BrowserWindow.getAllWindows().map((window) => window.webContents.getOSProcessId())
    return electron.getAppMetrics().filter((metric) => pids.includes(metric.pid))
  })
  expect(renderers.length).toBeGreaterThan(0)
  for (const { pid, sandboxed } of renderers) {
    if (process.platform === 'linux') {
      const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8')
      expect(field(status, 'Seccomp')).toEqual(['2'])
      expect(field(status, 'NSpid')).toHaveLength(3)
    } else {
      expect(sandboxed).toBe(true)
    }
  }
}
