// @ts-check
// Renders build/resources/icon.svg into every form that an installer wants. Run it after changing the drawing.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { makeIcns, makeIco } from './lib/iconContainers.mjs'
import { inRoot } from './lib/paths.mjs'
import { prepareDependencies } from './lib/prepare.mjs'
import { runCommand, say } from './lib/say.mjs'
import { ensureSystem } from './lib/system/ensure.mjs'
import { findChromium } from './lib/system/missing.mjs'

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512]

await runCommand(async () => {
  await prepareDependencies()
  await ensureSystem(['chromium'], null)
  const resources = inRoot('build', 'resources')
  const pictures = await render(await readFile(`${resources}/icon.svg`, 'utf8'))
  await mkdir(`${resources}/icons`, { recursive: true })
  for (const { size, png } of pictures) {
    if (LINUX_SIZES.includes(size)) await writeFile(`${resources}/icons/${size}x${size}.png`, png)
    if (size === 1024) await writeFile(`${resources}/icon.png`, png)
  }
  await writeFile(`${resources}/icon.ico`, makeIco(pictures.filter(({ size }) => size <= 256)))
  await writeFile(`${resources}/icon.icns`, makeIcns(pictures))
  say(`Rendered ${pictures.length} sizes into ${resources}.`)
})

/** @param {string} svg */
async function render(svg) {
  const { chromium } = await import('playwright')
  const executablePath = (await findChromium()) ?? ''
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage()
    const pictures = []
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size })
      const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
      await page.setContent(
        `<body style="margin:0"><img src="${source}" style="display:block;width:${size}px;height:${size}px">`,
      )
      pictures.push({ size, png: await page.screenshot({ omitBackground: true }) })
    }
    return pictures
  } finally {
    await browser.close()
  }
}
