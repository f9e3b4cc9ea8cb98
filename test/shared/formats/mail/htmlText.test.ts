import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlText } from '#shared/formats/mail/htmlText.ts'

describe('a mail in HTML as text', () => {
  it('makes lines of blocks, breaks, lists and rows', () => {
    const html = `<html><head><title>x</title><style>p { color: red }</style></head>
      <body><!-- <p>hidden</p> --><p>Καλημέρα&nbsp;σας,</p><div>πρώτη<br>δεύτερη</div>
      <ul><li>ένα<li>δύο</ul><table><tr><td>Τιμή</td><td>10&euro;</td></tr></table>
      <SCRIPT>alert("<p>no</p>")</SCRIPT><p title="a > b">τέλος</p></body></html>`
    expect(htmlText(html)).toBe('Καλημέρα σας,\n\nπρώτη\nδεύτερη\n\n– ένα\n– δύο\n\nΤιμή 10€\n\nτέλος')
  })

  it('reads entities by name, by number and in Greek, and leaves what is none', () => {
    expect(htmlText('&Alpha;&theta;&#942;&#x3BD;&alpha; &amp;lt; &unknown; R&D &#0;&#xD800;')).toBe(
      'Αθήνα &lt; &unknown; R&D',
    )
  })

  it('takes a lone sign for a sign', () => {
    expect(htmlText('3 < 5 and 7 > 6')).toBe('3 < 5 and 7 > 6')
    expect(htmlText('a<b title="never closed>c')).toBe('ac')
  })

  it('never leaves a tag, whatever it is given', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<',
      '>',
      '"',
      "'",
      '<!--',
      '-->',
      '<script>',
      '</script',
      'a',
      ' ',
      '&lt;',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const html = pieces.filter((part) => part !== '&lt;').join('')
        expect(htmlText(html)).not.toMatch(/<\/?(p|script)>/)
      }),
    )
  })

  it('takes no longer for a large mail of open tags than for a plain one', () => {
    expect(htmlText('<p '.repeat(50_000)).length).toBeLessThan(200_000)
    expect(htmlText('<style>'.repeat(20_000))).toBe('')
  })
})
