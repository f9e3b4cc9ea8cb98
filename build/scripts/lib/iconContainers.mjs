// @ts-check

/**
 * A rendered picture.
 * @typedef {{ size: number, png: Buffer }} Picture
 */

/** The sizes that macOS looks for, and the code of each inside an `.icns`. */
const ICNS_CODES = new Map([
  [16, ['icp4']],
  [32, ['icp5', 'ic11']],
  [64, ['icp6', 'ic12']],
  [128, ['ic07']],
  [256, ['ic08', 'ic13']],
  [512, ['ic09', 'ic14']],
  [1024, ['ic10']],
])

/**
 * A Windows icon: a table of sizes, then the PNGs.
 * @param {readonly Picture[]} pictures up to 256 pixels
 */
export function makeIco(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index
    // One byte a side: 256 is written as 0.
    header.writeUInt8(size % 256, at)
    header.writeUInt8(size % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(png.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)])
}

/**
 * A macOS icon: blocks of a four-letter code, a length and a PNG; sizes without a code are left out.
 * @param {readonly Picture[]} pictures
 */
export function makeIcns(pictures) {
  const blocks = pictures.flatMap(({ size, png }) =>
    (ICNS_CODES.get(size) ?? []).map((code) => block(code, png)),
  )
  return block('icns', Buffer.concat(blocks))
}

/**
 * @param {string} code
 * @param {Buffer} content
 */
function block(code, content) {
  const head = Buffer.alloc(8)
  head.write(code, 'latin1')
  head.writeUInt32BE(content.length + head.length, 4)
  return Buffer.concat([head, content])
}
