import { describe, expect, it } from 'vitest'
import { hasDisplay, onOwnDisplay } from '../../../../build/scripts/lib/system/display.mjs'
import { sandboxSwitches } from '../../../../build/scripts/lib/system/sandbox.mjs'

const ORDINARY_LINUX = { isLinux: true, isRoot: false, hasSetuidHelper: false, allowsUserNamespaces: true }

describe('hasDisplay', () => {
  it('asks for X11 or Wayland on Linux only', () => {
    expect(hasDisplay({}, 'linux')).toBe(false)
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
    expect(hasDisplay({}, 'darwin')).toBe(true)
  })
})

describe('onOwnDisplay', () => {
  it('wraps a command on Linux into a bus and a display, and leaves it alone elsewhere', () => {
    const wrapped = onOwnDisplay('node', ['a.js'], 'linux')
    expect([wrapped.command, ...wrapped.args].join(' ')).toBe(
      'dbus-run-session -- xvfb-run -a -s -screen 0 1920x1200x24 -noreset node a.js',
    )
    expect(onOwnDisplay('node', ['a.js'], 'win32')).toEqual({ command: 'node', args: ['a.js'] })
  })
})

describe('sandboxSwitches', () => {
  it('keeps the sandbox for everybody but root', () => {
    expect(sandboxSwitches(ORDINARY_LINUX, '/dist')).toEqual([])
    expect(sandboxSwitches({ ...ORDINARY_LINUX, isRoot: true }, '/dist')).toEqual(['--no-sandbox'])
    expect(sandboxSwitches({ ...ORDINARY_LINUX, isLinux: false, isRoot: true }, '/dist')).toEqual([])
  })

  it('names the one command where the system forbids user namespaces', () => {
    const forbidden = { ...ORDINARY_LINUX, allowsUserNamespaces: false }
    expect(() => sandboxSwitches(forbidden, '/dist')).toThrow(
      "allow it once with: sudo chown root:root '/dist/chrome-sandbox' && sudo chmod 4755 '/dist/chrome-sandbox'",
    )
    expect(sandboxSwitches({ ...forbidden, hasSetuidHelper: true }, '/dist')).toEqual([])
  })
})
