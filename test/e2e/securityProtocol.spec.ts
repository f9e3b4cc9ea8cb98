import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { handedOut } from './support/attacks/paths.ts'
import { expect, test } from './support/attackedJourney.ts'

test('our scheme hands out the files of the window and nothing else', async ({ start, dataFolder }) => {
  const secret = join(dataFolder, 'secret.json')
  await writeFile(secret, '{"secret":true}')
  const { window } = await start()
  expect(await handedOut(window, secret)).toEqual([])
  const answers = await window.evaluate(async () => {
    const statusOf = async (address: string, method = 'GET') => (await fetch(address, { method })).status
    return {
      page: await statusOf('app://keyfolio/index.html'),
      query: await statusOf('app://keyfolio/index.html?file=../../package.json'),
      missing: await statusOf('app://keyfolio/assets/missing.js'),
      folder: await statusOf('app://keyfolio/assets/'),
      post: await statusOf('app://keyfolio/index.html', 'POST'),
      put: await statusOf('app://keyfolio/index.html', 'PUT'),
      delete: await statusOf('app://keyfolio/index.html', 'DELETE'),
    }
  })
  expect(answers).toEqual({
    page: 200,
    query: 200,
    missing: 404,
    folder: 404,
    post: 405,
    put: 405,
    delete: 405,
  })
})
