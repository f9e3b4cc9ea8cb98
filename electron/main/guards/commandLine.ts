import type { CommandLine } from 'electron'

// Whoever can attach a debugger can read everything that the window holds.
const DEBUGGING_SWITCHES = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address']

/** The debugging switches on the command line; a release refuses to start with any. */
export function debuggingSwitches(commandLine: Pick<CommandLine, 'hasSwitch'>): readonly string[] {
  return DEBUGGING_SWITCHES.filter((name) => commandLine.hasSwitch(name))
}

/** Switches that keep Chromium from talking to the network on its own account; before ready. */
export function silenceChromium(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('dns-prefetch-disable')
  commandLine.appendSwitch('no-pings')
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}
