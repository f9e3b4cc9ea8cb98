// @ts-check
import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'

/** What the product may do, by fuse. */
export const PRODUCT_FUSES = /** @type {const} */ ({
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
})

/**
 * Sets every fuse the binary has. Nine are asked for strictly; the second source, an older Electron, has eight.
 * @param {string} executable
 * @param {string} platform
 */
export async function setProductFuses(executable, platform) {
  const version = FuseVersion.V1
  const resetAdHocDarwinSignature = platform === 'darwin'
  if (await hasFuse(executable, FuseV1Options.WasmTrapHandlers)) {
    await flipFuses(executable, {
      version,
      resetAdHocDarwinSignature,
      strictlyRequireAllFuses: true,
      ...PRODUCT_FUSES,
    })
    return
  }
  const { [FuseV1Options.WasmTrapHandlers]: _absent, ...eight } = PRODUCT_FUSES
  await flipFuses(executable, { version, resetAdHocDarwinSignature, ...eight })
}

/**
 * The fuses of a binary as on or off, by their names.
 * @param {string} executable
 * @returns {Promise<Record<string, boolean>>}
 */
export async function readFuses(executable) {
  const wire = await getCurrentFuseWire(executable)
  /** @type {Record<string, boolean>} */
  const states = {}
  for (const [position, state] of Object.entries(wire)) {
    const name = FuseV1Options[Number(position)]
    if (position !== 'version' && name !== undefined) states[name] = state === FuseState.ENABLE
  }
  return states
}

/**
 * @param {string} executable
 * @param {FuseV1Options} fuse
 */
async function hasFuse(executable, fuse) {
  return fuse in (await getCurrentFuseWire(executable))
}
