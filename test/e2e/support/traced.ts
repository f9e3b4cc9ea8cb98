import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The calls by which a program comes to the network. */
const CALLS = 'socket,connect,bind,sendto,sendmsg,sendmmsg'

/** A program that runs another under `strace`, and the file in which its calls are noted. */
export interface Tracer {
  readonly executable: string
  readonly calls: () => Promise<readonly string[]>
}

/** Makes a program that starts `program`, and notes each call of it and of all that it starts. */
export async function tracer(folder: string, program: string): Promise<Tracer> {
  const file = join(folder, 'calls')
  const executable = join(folder, 'traced.sh')
  // The filter in the kernel stops a process for these calls only.
  const script = `#!/bin/sh\nexec strace -ff --seccomp-bpf -qq -s 0 -e trace=${CALLS} -e signal=none -o '${file}' '${program}' "$@"\n`
  await writeFile(executable, script)
  await chmod(executable, 0o755)
  return {
    executable,
    // A file for each thread, so that no call is cut in two by another.
    calls: async () => {
      const files = (await readdir(folder)).filter((name) => name.startsWith('calls.'))
      const lines = await Promise.all(
        files.map(async (name) =>
          (await readFile(join(folder, name), 'utf8'))
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => `${name.slice('calls.'.length)} ${line}`),
        ),
      )
      return lines.flat()
    },
  }
}

/** Those calls that name an address on a network, own machine included. */
export function networkCalls(calls: readonly string[]): readonly string[] {
  return calls.filter((line) => /sa_family=AF_INET6?,/.test(line))
}

/** True for the port that a debugger of the tests is let in by: bound on this machine, reached by nobody but it. */
export function isDebuggersPort(call: string): boolean {
  return /\bbind\(\d+, \{sa_family=AF_INET, sin_port=htons\(0\), sin_addr=inet_addr\("127\.0\.0\.1"\)\}/.test(
    call,
  )
}

/**
 * True where Chromium asks the kernel whether there is a way to IPv6: it connects a datagram socket to a fixed address and
 * sends nothing (`HostResolverManager::StartIPv6ReachabilityCheck`). No switch turns that off.
 */
export function isRouteQuestion(call: string, calls: readonly string[]): boolean {
  const asked = /^(\d+) +connect\((\d+), .*inet_pton\(AF_INET6, "2001:4860:4860::8888"/.exec(call)
  if (asked === null) return false
  const [, thread, socket] = asked
  // The socket that this thread has opened last under that number.
  const opened = calls
    .slice(0, calls.indexOf(call))
    .findLast((line) => new RegExp(`^${thread ?? ''} .*socket.* = ${socket ?? ''}$`).test(line))
  return opened?.includes('SOCK_DGRAM') ?? false
}
