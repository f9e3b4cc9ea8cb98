import type { Page } from '@playwright/test'

/** Asks for an address in every way that a page has; answers the ways in which something came back. */
export function reachedFrom(page: Page, address: string): Promise<readonly string[]> {
  return page.evaluate(async (url) => {
    const LIMIT_MS = 1500
    const ended = (outcome: Promise<unknown>) =>
      Promise.race([
        outcome.then(
          () => true,
          () => false,
        ),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(false), LIMIT_MS)),
      ])
    const element = (name: string, attribute: string, more: Readonly<Record<string, string>> = {}) =>
      ended(
        new Promise((resolve, reject) => {
          const made = document.createElement(name)
          made.onload = resolve
          made.onerror = reject
          for (const [key, value] of Object.entries(more)) made.setAttribute(key, value)
          try {
            made.setAttribute(attribute, url)
          } catch (error) {
            // Trusted Types take no text for the address of a script.
            reject(error instanceof Error ? error : new Error('refused'))
          }
          document.body.append(made)
        }),
      )
    const socket = (make: () => EventTarget) =>
      ended(
        new Promise((resolve, reject) => {
          const made = make()
          made.addEventListener('open', resolve)
          made.addEventListener('error', reject)
        }),
      )
    const ways: Readonly<Record<string, () => Promise<boolean>>> = {
      fetch: () => ended(fetch(url)),
      'fetch without CORS': () => ended(fetch(url, { mode: 'no-cors' })),
      XMLHttpRequest: () =>
        ended(
          new Promise((resolve, reject) => {
            const request = new XMLHttpRequest()
            request.onload = resolve
            request.onerror = reject
            request.open('GET', url)
            request.send()
          }),
        ),
      WebSocket: () => socket(() => new WebSocket(url.replace(/^http/, 'ws'))),
      EventSource: () => socket(() => new EventSource(url)),
      img: () => element('img', 'src'),
      script: () => element('script', 'src'),
      stylesheet: () => element('link', 'href', { rel: 'stylesheet' }),
      preload: () => element('link', 'href', { rel: 'preload', as: 'image' }),
      video: () =>
        ended(
          new Promise((resolve, reject) => {
            const video = document.createElement('video')
            video.onloadeddata = resolve
            video.onerror = reject
            video.src = url
            document.body.append(video)
          }),
        ),
      font: () => ended(new FontFace('Far', `url(${url})`).load()),
      object: () => element('object', 'data'),
      worker: () =>
        ended(
          new Promise((resolve, reject) => {
            const worker = new Worker(url)
            worker.onmessage = resolve
            worker.onerror = reject
          }),
        ),
      import: () => ended(import(/* @vite-ignore */ url)),
    }
    try {
      navigator.sendBeacon(url, 'beacon')
    } catch {
      // It takes addresses of the web only.
    }
    const outcomes = await Promise.all(
      Object.entries(ways).map(async ([name, go]) => {
        try {
          return (await go()) ? [name] : []
        } catch {
          return []
        }
      }),
    )
    return outcomes.flat()
  }, address)
}
