import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { makeIcns, makeIco } from '../../../build/scripts/lib/iconContainers.mjs'
import { inRoot } from '../../../build/scripts/lib/paths.mjs'

const SMALL = { size: 16, png: Buffer.from('small picture') }
const LARGE = { size: 256, png: Buffer.from('a larger picture') }

describe('makeIco', () => {
  it('points at each picture, 256 pixels written as 0', () => {
    const ico = makeIco([SMALL, LARGE])
    expect(ico.readUInt16LE(4)).toBe(2)
    expect([ico.readUInt8(6), ico.readUInt8(22)]).toEqual([16, 0])
    const offset = ico.readUInt32LE(22 + 12)
    expect(ico.subarray(offset, offset + ico.readUInt32LE(22 + 8)).toString()).toBe('a larger picture')
  })
})

describe('makeIcns', () => {
  it('is one block of its own length with the pictures inside', () => {
    const icns = makeIcns([SMALL, LARGE])
    expect(icns.toString('latin1', 0, 4)).toBe('icns')
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    expect(icns.toString('latin1', 8, 12)).toBe('icp4')
    expect(icns.includes('a larger picture')).toBe(true)
  })
})

describe('the icons that ship', () => {
  it.each([16, 24, 32, 48, 64, 128, 256, 512])('has a PNG of %i pixels', async (size) => {
    const png = await readFile(inRoot('build', 'resources', 'icons', `${size}x${size}.png`))
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  })
})
