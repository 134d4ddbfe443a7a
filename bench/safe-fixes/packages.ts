/** A published package that ships its tests. */
export interface TestedPackage {
  readonly spec: string;
  /** Of its files, which hold a suite: each is a program that `node` runs. */
  readonly suites: RegExp;
  readonly sources: RegExp;
}

/**
 * Versions are fixed: two runs can be compared. All tests are run by Node's own runner or by tape, one process a file; what a
 * generator wrote is no source.
 */
export const testedPackages: readonly TestedPackage[] = [
  { spec: 'minimist@1.2.8', suites: /^test\/[^/]+\.js$/, sources: /^index\.js$/ },
  { spec: 'qs@6.17.1', suites: /^test\/(?:parse|stringify|utils)\.js$/, sources: /^lib\/.*\.js$/ },
  { spec: 'resolve@1.22.14', suites: /^test\/[^/]+\.js$/, sources: /^(?:lib\/.*|index|sync|async)\.js$/ },
  { spec: 'deep-equal@2.2.3', suites: /^test\/[^/]+\.js$/, sources: /^index\.js$/ },
  { spec: 'fastq@1.20.3', suites: /^test\/(?:test|promise)\.js$/, sources: /^queue\.js$/ },
  { spec: 'avvio@9.3.1', suites: /^test\/.*\.test\.js$/, sources: /^(?:boot\.js|lib\/.*\.js)$/ },
  { spec: 'find-my-way@9.10.2', suites: /^test\/.*\.test\.js$/, sources: /^(?:index\.js|lib\/.*\.js)$/ },
  {
    spec: 'light-my-request@6.8.1',
    suites: /^test\/.*\.test\.js$/,
    sources: /^(?:index|lib\/(?!config-validator).*)\.js$/,
  },
  {
    spec: 'fast-json-stringify@7.3.10',
    suites: /^test\/.*\.test\.js$/,
    sources: /^(?:index|lib\/(?!schema-validator).*)\.js$/,
  },
  { spec: 'sonic-boom@5.0.2', suites: /^test\/.*\.test\.js$/, sources: /^index\.js$/ },
  {
    spec: 'thread-stream@4.2.1',
    suites: /^test\/.*\.test\.(?:m|c)?js$/,
    sources: /^(?:index\.js|lib\/.*\.js)$/,
  },
];
