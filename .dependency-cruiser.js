/**
 * Who may import whom. The rows are the picture of the house, lowest first: a module imports modules of
 * lower rows and nothing else, always through their index.ts. What it needs from above is an event.
 */
const rows = [
  ['kernel'],
  ['people'],
  ['spaces', 'media', 'language', 'brand'],
  ['conversations', 'letters'],
  ['ideas', 'articles', 'reviews', 'gatherings', 'chat'],
  ['recognition', 'moderation', 'notifications', 'search', 'listening'],
  [
    'rewards',
    'referrals',
    'integrations',
    'importing',
    'measures',
    'experiments',
    'privacy',
    'audit',
    'safekeeping',
    'moving',
    'tools',
    'push',
  ],
  ['app'],
]

const story = '(\\.test\\.ts$|^core/test/)' // a story test may look anywhere: it tells what follows from what
const anyOf = (modules) => `^core/src/(${modules.join('|')})/`

const looksDownOnly = rows.map((row, height) => ({
  name: 'looks-down-only',
  comment: `${row.join(', ')}: imports lower rows only; tell the others with an event`,
  severity: 'error',
  from: { path: anyOf(row), pathNot: story },
  to: { path: anyOf(rows.slice(height).flat()), pathNot: '^core/src/$1/' },
}))

export default {
  forbidden: [
    ...looksDownOnly,
    {
      name: 'every-module-has-a-row',
      comment: 'A module that no row names would be bound by no rule: give it its place above',
      severity: 'error',
      from: { path: '^core/src/', pathNot: anyOf(rows.flat()) },
      to: {},
    },
    {
      name: 'front-door-only',
      comment: 'Another module is its index.ts; only the kernel is open',
      severity: 'error',
      from: { path: '^core/src/([^/]+)/', pathNot: story },
      to: { path: '^core/src/[^/]+/', pathNot: ['^core/src/($1|kernel)/', '^core/src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'front-door-only',
      comment: 'Hosts see a module of core as its index.ts; only the kernel is open',
      severity: 'error',
      from: { path: '^(api|web|cli|bench)/', pathNot: story },
      to: { path: '^core/src/[^/]+/', pathNot: ['^core/src/kernel/', '^core/src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'not-through-own-front-door',
      comment: 'Inside a module import the file itself: the front door makes cycles',
      severity: 'error',
      from: { path: '^core/src/([^/]+)/', pathNot: story },
      to: { path: '^core/src/$1/index\\.ts$' },
    },
    {
      name: 'core-knows-no-host',
      comment: 'Core serves pages, API and terminal alike, so it knows none of them',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: ['^(api|web|cli|bench)/', 'node_modules/(@sveltejs|svelte|@orpc|commander)/'] },
    },
    {
      name: 'hosts-look-down-only',
      comment: 'The contract knows neither pages nor terminal; pages do not know the terminal',
      severity: 'error',
      from: { path: '^(api|web)/' },
      to: { path: ['^cli/', '^(api|web)/'], pathNot: ['^$1/', '^api/'] },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rule decides from its arguments: no database, no clock, no file, no configuration',
      severity: 'error',
      from: { path: '^core/src/.*rules\\.ts$' },
      to: {
        pathNot: ['^core/src/kernel/actor\\.ts$', '^core/src/[^/]+/(index|rules|kinds|.*-rules)\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one file, or one of them knows too much',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-phantoms',
      comment: 'Name it in the package.json of this workspace; npm only hoisted it within reach',
      severity: 'error',
      from: {},
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown'],
        // One test runner for the whole house, named at the root.
        pathNot: 'node_modules/(vitest|fast-check|@playwright|playwright)/',
      },
    },
    {
      name: 'no-phantoms',
      comment: 'This import leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^([$]app|[$]env|#lib|virtual:)' },
    },
    {
      name: 'components-do-not-fetch',
      comment: 'A component shows what load() gave it; it may know the types of core, never its functions',
      severity: 'error',
      from: { path: '^web/src/.*\\.svelte$' },
      to: { path: '^(core|api)/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)(build|\\.svelte-kit)/', '/generated/', '\\$types'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
