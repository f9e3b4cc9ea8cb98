// @ts-check

/**
 * Whether a window would be seen by anybody.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/**
 * A command wrapped, on Linux, into a display and a message bus of its own.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.Platform} [platform]
 * @returns {{ command: string, args: string[] }}
 */
export function onOwnDisplay(command, args, platform = process.platform) {
  if (platform !== 'linux') return { command, args: [...args] }
  // By itself the server begins anew when its last window has gone, and whoever starts at that moment is turned away.
  const server = '-screen 0 1920x1200x24 -noreset'
  return {
    command: 'dbus-run-session',
    args: ['--', 'xvfb-run', '-a', '-s', server, command, ...args],
  }
}
