// Runs inside Electron as resources/default_app.asar: opens the folder given on the command line as its application.
// It has to be an ES module: awaiting the application's main at top level holds back `ready` until that has run.
import { app } from 'electron/main'
import { readFileSync } from 'node:fs'
import { Module } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const { folder, modules, wantsVersion } = parse(process.argv.slice(1))

if (wantsVersion) {
  process.stdout.write(`v${process.versions.electron}\n`)
  process.exit(0)
}
if (folder === null) {
  process.stderr.write('Usage: electron [options] <folder of the application>\n')
  process.exit(1)
}

// Test drivers ask for modules that have to be loaded before the application.
if (modules.length > 0) Module._preloadModules(modules)

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
const appPath = resolve(folder)
const manifest = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'))
app.setVersion(manifest.version ?? '0.0.0')
app.setName(manifest.productName ?? manifest.name)
app.setAppPath(appPath)
if (process.platform === 'linux') app.setDesktopName(manifest.desktopName ?? `${app.getName()}.desktop`)

await import(pathToFileURL(join(appPath, manifest.main ?? 'index.js')).href)

function parse(args) {
  const found = { folder: null, modules: [], wantsVersion: false }
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]
    if (arg === '--version' || arg === '-v') found.wantsVersion = true
    else if (arg === '-r' || arg === '--require') found.modules.push(args[++index])
    else if (!arg.startsWith('-')) {
      found.folder = arg
      break
    }
  }
  return found
}
