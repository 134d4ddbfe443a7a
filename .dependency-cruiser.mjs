/** The layers of docs/architecture.md: a folder imports from lower numbers and from itself. */
const layers = [
  ['domain'],
  ['config', 'ports', 'languages', 'handlers'],
  [
    'analysis',
    'agent',
    'publish',
    'operations',
    'forges',
    'models',
    'policies',
    'sandbox',
    'store',
    'trackers',
  ],
  ['review-rules', 'review', 'server', 'commands', 'notifiers'],
  ['cli', 'jobs'],
];
/** The language-neutral flow form lives beside the engine that uses it, but is as low as the domain. */
const flow = '^src/analysis/flow/';
const tests = '\\.test\\.ts$';
const testKit = '/test-kit/';
const folders = (names) => `^src/(${names.join('|')})/`;

const layerRules = layers.map((names, number) => ({
  name: `layer-${number}`,
  comment:
    `${names.join(', ')} (layer ${number}) may import only from lower layers and from its own folder. ` +
    'Move what is shared down, or ask for it through a port and let app.ts hand it in.',
  severity: 'error',
  from: { path: folders(names), pathNot: [tests, flow] },
  to: { path: `^src/(?:(?:${layers.slice(number).flat().join('|')})/|[^/]+$)`, pathNot: ['^src/$1/', flow] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'flow-stands-alone',
      comment: 'The flow form is for every language: it knows the domain and nothing else.',
      severity: 'error',
      from: { path: flow, pathNot: tests },
      to: { pathNot: ['^src/domain/', flow] },
    },
    {
      name: 'adapters-are-composed-at-the-top',
      comment:
        'Only app.ts and the command line know concrete forges, models, notifiers, policies, sandboxes, stores and trackers. Import the port.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '^src/(forges|models|notifiers|policies|sandbox|store|trackers|cli)/',
          '^src/(app|chats|agent-parts)\\.ts$',
          tests,
        ],
      },
      to: { path: '^src/(forges|models|notifiers|policies|sandbox|store|trackers)/' },
    },
    {
      name: 'pure-folders-touch-nothing-outside',
      comment:
        'These folders compute. Whoever needs a file, a process or a connection passes in what it says.',
      severity: 'error',
      from: { path: folders(['domain', 'handlers', 'publish']), pathNot: tests },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|child_process|cluster|worker_threads|net|tls|dns|dgram|https?|http2)(/|$)',
      },
    },
    {
      name: 'no-cycles',
      comment:
        'Two modules that need each other are one, or miss a third that both can import. ' +
        'A cycle through `import type` is gone when the program runs, and is left alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: testKit },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'sources-stand-alone',
      comment: 'The program is published without its tests, benchmarks and scripts.',
      severity: 'error',
      from: { path: '^src/', pathNot: [tests, testKit] },
      to: { path: ['^(test|bench|scripts|bin)/', tests] },
    },
    {
      name: 'test-kit-is-for-tests',
      comment: 'A test kit brings the test runner along, which a user does not have.',
      severity: 'error',
      from: { path: '^src/', pathNot: [tests, testKit] },
      to: { path: testKit },
    },
    {
      name: 'no-dev-dependencies',
      comment: 'A user who installs the package does not get it. Types alone are fine: they vanish.',
      severity: 'error',
      from: { path: '^src/', pathNot: [tests, testKit] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: ['@types/'] },
    },
    {
      name: 'no-unknown-dependencies',
      comment: 'It is in no package.json, or does not exist: it may be gone tomorrow.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/cases/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    detectJSDocImports: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
