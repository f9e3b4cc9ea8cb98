import type { Page } from '@playwright/test'

/** Leaves the page in every way that there is; it should stay where it is. */
export async function tryToLeave(page: Page, address: string): Promise<void> {
  await page.evaluate(async (url) => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 60))
    const attempt = async (go: () => unknown) => {
      try {
        go()
      } catch {
        // That is what should happen.
      }
      await pause()
    }
    await attempt(() => location.assign(url))
    await attempt(() => location.replace(url))
    await attempt(() => {
      const link = document.createElement('a')
      link.href = url
      document.body.append(link)
      link.click()
    })
    await attempt(() => {
      const form = document.createElement('form')
      form.action = url
      form.method = 'post'
      document.body.append(form)
      form.submit()
    })
    await attempt(() => {
      const frame = document.createElement('iframe')
      frame.src = url
      document.body.append(frame)
    })
    await attempt(() => {
      const meta = document.createElement('meta')
      meta.httpEquiv = 'refresh'
      meta.content = `0;url=${url}`
      document.head.append(meta)
    })
    // Within one origin that is the page's own right, and leaves nothing.
    if (!url.startsWith(`${location.origin}/`)) await attempt(() => history.pushState(null, '', url))
    await pause()
  }, address)
}

/** Opens another window in every way that there is; answers how many it was given. */
export function windowsOpened(page: Page, address: string): Promise<number> {
  return page.evaluate(async (url) => {
    const opened = [
      open(url),
      open(url, '_blank', 'noopener'),
      open(url, 'named', 'width=200'),
      open('about:blank'),
      open(),
    ]
    for (const event of [{}, { ctrlKey: true }, { shiftKey: true }, { button: 1 }]) {
      const link = document.createElement('a')
      link.href = url
      link.target = '_blank'
      document.body.append(link)
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window, ...event }))
    }
    const form = document.createElement('form')
    form.action = url
    form.target = '_blank'
    document.body.append(form)
    form.submit()
    await new Promise((resolve) => setTimeout(resolve, 300))
    return opened.filter((window) => window !== null).length
  }, address)
}
