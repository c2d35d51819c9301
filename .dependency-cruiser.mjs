// The rooms of ARCHITECTURE.md as rules. .astro files are beyond this tool: eslint.config.js has their rules.

/** Each may import the ones before it, never one after it; the last three are one room in this. */
const order = [
  'questions',
  'course',
  'progress',
  'classroom',
  'search',
  'browser',
  'islands',
  'components|layouts|pages|published',
];
const pure = '^src/(questions|course|progress|classroom|search)/';
const inBrowser = '^src/(questions|course|progress|classroom|search|browser|islands)/';
const engine = 'minisearch|@orama/stemmers';
const schema = '^src/questions/(schema|[^/]+/schema)[.]ts$';

const oneWay = order.slice(0, -1).map((room, index) => ({
  name: `${room}-imports-a-later-room`,
  severity: 'error',
  comment: `Imports go one way: ${order.join(' <- ')}`,
  from: { path: `^src/(${room})/` },
  to: { path: `^src/(${order.slice(index + 1).join('|')})/` },
}));

export default {
  forbidden: [
    ...oneWay,
    {
      name: 'gallery-in-the-course',
      severity: 'error',
      comment: 'The gallery stands in a second build: only the command that pictures it may know it.',
      from: { path: '^src/', pathNot: '^src/(gallery/|cli/screens[.]ts$)' },
      to: { path: '^src/gallery/' },
    },
    {
      name: 'circle',
      severity: 'error',
      comment: 'Modules that need each other are one module, or lack a third.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-room-imports-the-world',
      severity: 'error',
      comment: 'Pure rooms know no Node and no package but the statecharts of progress and the engine of the search.',
      from: { path: pure, pathNot: schema },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer'],
        pathNot: `node_modules/(xstate|${engine})/`,
      },
    },
    {
      name: 'statechart-outside-progress',
      severity: 'error',
      from: { path: pure, pathNot: '^src/progress/' },
      to: { path: 'node_modules/xstate/' },
    },
    {
      name: 'search-engine-outside-search',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/search/' },
      to: { path: `node_modules/(${engine})/` },
    },
    {
      name: 'schema-imports-more-than-zod',
      severity: 'error',
      from: { path: schema },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'schema-outside-authoring',
      severity: 'error',
      comment: 'Content is read once, at the edge.',
      from: { path: '^src/', pathNot: [schema, '^src/authoring/'] },
      to: { path: schema },
    },
    {
      name: 'pure-room-imports-a-node-room',
      severity: 'error',
      from: { path: pure },
      to: { path: '^src/(i18n|authoring|editions|cli)/' },
    },
    {
      name: 'browser-reaches-the-build',
      severity: 'error',
      comment: 'Not in one step and not in ten: zod, i18next, YAML and the Node rooms stay out of the browser.',
      from: { path: inBrowser, pathNot: schema },
      to: { reachable: true, path: ['node_modules/(zod|i18next|yaml)/', '^src/(authoring|editions|cli)/'] },
    },
    {
      name: 'browser-uses-node',
      severity: 'error',
      from: { path: '^src/(browser|islands)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'i18n-imports-a-room',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/', pathNot: '^src/i18n/' },
    },
    {
      name: 'node-room-imports-what-is-shown',
      severity: 'error',
      comment: 'authoring <- editions <- cli; they read the pure rooms.',
      from: { path: '^src/(authoring|editions)/' },
      to: { path: '^src/(browser|islands|components|layouts|pages|cli)/' },
    },
    {
      name: 'authoring-imports-editions',
      severity: 'error',
      from: { path: '^src/authoring/' },
      to: { path: '^src/editions/' },
    },
    {
      name: 'command-is-imported',
      severity: 'error',
      comment: 'Commands are where programs begin. Tests may read them.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'page-is-imported',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/pages/' },
      to: { path: '^src/pages/' },
    },
    {
      name: 'test-is-imported',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'cannot-be-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro|virtual):' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types are imports too: a pure room that needs a type of the browser is not pure.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.svelte', '.json'],
    },
  },
};
