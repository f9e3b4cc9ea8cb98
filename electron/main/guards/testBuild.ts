/** Set by the bundler: true in packages that are made to be driven by tests, never in a release. */
declare const __TEST_BUILD__: boolean | undefined

export const IS_TEST_BUILD = typeof __TEST_BUILD__ === 'boolean' && __TEST_BUILD__
