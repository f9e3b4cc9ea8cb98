// The architecture, held by lint: who may import whom, no clock in the rules, no literal text on screen.
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Bans for all TypeScript, as `no-restricted-syntax` entries. */
const everywhere = [
  { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
]

const literalText = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: 'Text belongs into shared/i18n.' },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|label|title|placeholder|alt|description|error|message|text)$/] > Literal[value=/\\p{L}/u]',
    message: 'Text belongs into shared/i18n.',
  },
  {
    selector: 'JSXExpressionContainer > Literal[value=/\\p{L}/u]',
    message: 'Text belongs into shared/i18n.',
  },
]

/** A `no-restricted-imports` rule: `groups` of patterns, each with the reason. */
function imports(...groups) {
  return {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: groups.map(([group, message]) => ({ group, message })) },
    ],
  }
}

const NODE = [
  ['node:*', 'fs', 'path', 'os', 'crypto', 'child_process'],
  'Only electron/ and build/ know Node.',
]
const ELECTRON = [['electron', 'electron/*', '#electron/*'], 'Only electron/ knows Electron.']
const RENDERER = [['#renderer/*'], 'Nothing outside the window imports the window.']
const DEXIE = [['dexie', 'dexie-react-hooks', '#renderer/data/database.ts'], 'db. only in renderer/data.']
const WIDGET_LIBRARIES = [
  ['react-aria-components', 'lucide-react', '@tanstack/*', '@fullcalendar/*'],
  'Widgets are wrapped once, in renderer/ui.',
]
const REACT = [['react', 'react-dom', 'react-*', 'zustand*'], 'No React here.']
const FEATURES = [['#renderer/features/*', '#renderer/app/*'], 'This layer does not know the features.']
const OTHER_FEATURES = [
  ['#renderer/features/*/*', '!#renderer/features/*/index.ts', '../../*'],
  'Another feature only through its index; other folders through #renderer/….',
]

export default tseslint.config(
  { ignores: ['node_modules/', 'out/', 'release/', 'tour/', '.cache/', 'test-results/'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: {
        project: ['./{shared,renderer,electron,build,test}/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-restricted-syntax': ['error', ...everywhere],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Numbers in template texts are harmless; objects are not and stay forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['renderer/**/*.tsx', 'renderer/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['renderer/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...literalText] },
  },
  {
    files: ['shared/**/*.ts'],
    rules: imports(NODE, ELECTRON, RENDERER, REACT, [['dexie*'], 'shared knows no storage.']),
  },
  {
    files: ['shared/domain/**/*.ts', 'shared/demo/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'performance', 'setTimeout', 'setInterval'].map((name) => ({
          name,
          message: 'Today is an argument.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Ids and chance are arguments.' },
        { object: 'Temporal', property: 'Now', message: 'Today is an argument.' },
      ],
    },
  },
  {
    files: ['electron/**/*.ts'],
    rules: imports(RENDERER, REACT, [['dexie*'], 'Only renderer/data knows Dexie.']),
  },
  {
    files: ['electron/preload/**/*.ts'],
    rules: imports(NODE, RENDERER, REACT, [['zod', '#electron/main/*'], 'The preload stays small.']),
  },
  {
    files: ['renderer/data/**/*.ts'],
    rules: imports(NODE, ELECTRON, FEATURES, WIDGET_LIBRARIES, [
      ['#renderer/commands/*', '#renderer/ui/*', '#renderer/reactions/*'],
      'renderer/data imports shared only.',
    ]),
  },
  {
    files: ['renderer/commands/**/*.ts'],
    rules: imports(NODE, ELECTRON, FEATURES, WIDGET_LIBRARIES, DEXIE, [
      ['#renderer/ui/*'],
      'Commands have no face.',
    ]),
  },
  {
    files: ['renderer/reactions/**/*.ts'],
    rules: imports(NODE, ELECTRON, FEATURES, WIDGET_LIBRARIES, DEXIE),
  },
  {
    files: ['renderer/ui/**/*.ts', 'renderer/ui/**/*.tsx'],
    rules: imports(NODE, ELECTRON, FEATURES, DEXIE, [
      [
        '#renderer/commands/*',
        '#renderer/data/*',
        '#renderer/reactions/*',
        '#renderer/bridge.ts',
        '#shared/domain/*',
      ],
      'Widgets know no product word and no data.',
    ]),
  },
  {
    files: ['renderer/features/**/*.ts', 'renderer/features/**/*.tsx'],
    rules: imports(NODE, ELECTRON, DEXIE, WIDGET_LIBRARIES, OTHER_FEATURES),
  },
  {
    files: ['renderer/app/**/*.ts', 'renderer/app/**/*.tsx'],
    rules: imports(NODE, ELECTRON, DEXIE, WIDGET_LIBRARIES),
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    ignores: ['renderer/bridge.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'window', property: 'keyfolio', message: 'Only bridge.ts touches it.' },
        { object: 'Math', property: 'random', message: 'Ids come from the commands.' },
      ],
    },
  },
  {
    // Tools that insist on a default export.
    files: ['build/config/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
)
