import { describe, expect, it } from 'vitest'
import { isAllowed, licenceProblems } from '../../../../build/scripts/lib/supply/licences.mjs'
import { MOST_PACKAGES, reasonProblems } from '../../../../build/scripts/lib/supply/reasons.mjs'
import { runtimePackages } from '../../../../build/scripts/lib/supply/runtimePackages.mjs'
import { productSbom } from '../../../../build/scripts/lib/supply/sbom.mjs'

const LOCK = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1', license: 'MIT', integrity: 'sha512-a' },
    'node_modules/read/node_modules/@scope/zip': { version: '1.0.0', license: 'ISC', integrity: 'sha512-b' },
    'node_modules/eslint': { version: '9.0.0', license: 'GPL-3.0', integrity: 'sha512-c', dev: true },
    'node_modules/maybe': { version: '1.0.0', license: 'MIT', integrity: 'sha512-d', devOptional: true },
  },
}

describe('what is built in', () => {
  it('is what the lock file has without tools and without optional wishes', () => {
    expect(runtimePackages(LOCK).map(({ name, version }) => `${name}@${version}`)).toEqual([
      'react@19.3.1',
      '@scope/zip@1.0.0',
    ])
  })
})

describe('licences', () => {
  it.each(['MIT', '(MIT OR GPL-3.0-or-later)', 'Apache-2.0 AND BSD-3-Clause', 'OFL-1.1'])(
    '%s is allowed',
    (given) => {
      expect(isAllowed(given)).toBe(true)
    },
  )

  it.each(['GPL-3.0-or-later', 'MIT AND GPL-2.0', 'UNLICENSED', 'SEE LICENSE IN LICENSE.txt', ''])(
    '%j is not',
    (given) => {
      expect(isAllowed(given)).toBe(false)
    },
  )

  it('are named with their package', () => {
    const known = { version: '1.0.0', hasInstallScript: false, hasIntegrity: true }
    expect(
      licenceProblems([
        { ...known, name: 'good', licence: 'MIT' },
        { ...known, name: 'bad', licence: 'AGPL-3.0' },
        { ...known, name: 'mute', licence: '' },
      ]),
    ).toEqual([
      'bad 1.0.0 has the licence AGPL-3.0, which is not on the list of those allowed.',
      'mute 1.0.0 names no licence.',
    ])
  })
})

describe('reasons', () => {
  const table = (...rows: string[]) =>
    [
      '<!-- run-time packages: begin -->',
      '| package | why |',
      '| --- | --- |',
      ...rows,
      '<!-- run-time packages: end -->',
    ].join('\n')

  it('are there for each package, and for no other', () => {
    const text = table('| `react` | the window |', '| `left-pad` | spaces |', '| `zod` |  |')
    expect(reasonProblems(['react', 'zod', 'uqr'], text)).toEqual([
      'zod is a run-time package, and CONTRIBUTING.md gives no reason for it.',
      'uqr is a run-time package, and CONTRIBUTING.md gives no reason for it.',
      'CONTRIBUTING.md gives a reason for left-pad, which is no run-time package.',
    ])
  })

  it('do not help more packages than there may be', () => {
    const many = Array.from({ length: MOST_PACKAGES + 1 }, (_, index) => `package-${index}`)
    const text = table(...many.map((name) => `| \`${name}\` | needed |`))
    expect(reasonProblems(many, text)).toEqual([
      '41 run-time packages are more than the 40 that there may be.',
    ])
    expect(reasonProblems(many.slice(1), text)).toHaveLength(1)
  })

  it('are missed where there is no table', () => {
    expect(reasonProblems(['react'], '# Working on Keyfolio')).toHaveLength(1)
  })
})

describe('the bill of materials', () => {
  it('holds what is built in and the Electron that runs it, and no tool', () => {
    const component = (name: string, version: string) => ({ 'bom-ref': `${name}@${version}`, name, version })
    const sbom = productSbom(
      {
        bomFormat: 'CycloneDX',
        metadata: { component: { 'bom-ref': 'keyfolio@0.1.0', name: 'main' } },
        components: [
          component('react', '19.3.1'),
          component('@scope/zip', '1.0.0'),
          component('eslint', '9.0.0'),
        ],
        dependencies: [
          { ref: 'keyfolio@0.1.0', dependsOn: ['react@19.3.1', 'eslint@9.0.0'] },
          { ref: 'eslint@9.0.0', dependsOn: [] },
        ],
      },
      LOCK,
      '45.4.1',
    )
    expect(sbom.metadata.component.name).toBe('Keyfolio')
    expect(sbom.components.map((one) => one['bom-ref'])).toEqual([
      'react@19.3.1',
      '@scope/zip@1.0.0',
      'electron@45.4.1',
    ])
    expect(sbom.dependencies).toEqual([
      { ref: 'keyfolio@0.1.0', dependsOn: ['react@19.3.1', 'electron@45.4.1'] },
      { ref: 'electron@45.4.1', dependsOn: [] },
    ])
  })
})
