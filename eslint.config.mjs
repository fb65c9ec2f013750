import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypeScript from 'eslint-config-next/typescript';
import boundaries from 'eslint-plugin-boundaries';

/** Which folder may use which: the arrows of docs/ARCHITECTURE.md. */
const ARROWS = {
  domain: ['domain'],
  i18n: ['i18n', 'domain'],
  data: ['data', 'domain'],
  server: ['server', 'domain', 'data', 'i18n'],
  usecases: ['usecases', 'domain', 'data', 'server', 'i18n'],
  ui: ['ui'],
  components: ['components', 'ui', 'domain', 'i18n'],
  app: ['app', 'components', 'ui', 'usecases', 'server', 'domain', 'i18n'],
};

const FOLDERS = [
  { type: 'ui', pattern: 'components/ui' },
  { type: 'components', pattern: 'components/!(ui)' },
  { type: 'app', pattern: 'app' },
  ...['domain', 'i18n', 'data', 'server', 'usecases'].map((type) => ({ type, pattern: `lib/${type}` })),
];

const NO_CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain has no clock: take the moment as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The domain has no clock: take the moment as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The domain has no chance: take the choice as an argument.',
  },
  { selector: 'AwaitExpression', message: 'The domain does not wait: take what it needs as an argument.' },
];

const NO_SETTINGS = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read in lib/server/env.ts alone.',
};

const config = [
  {
    ignores: [
      '.next/**',
      '.data/**',
      'lib/data/generated/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  ...nextVitals,
  ...nextTypeScript,
  {
    // What nobody waits for may be undone, or fail, unheard.
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'lib/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': FOLDERS,
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
            ...Object.entries(ARROWS).map(([type, to]) => ({
              from: { element: { type } },
              allow: { to: { element: { types: { anyOf: to } } } },
            })),
          ],
        },
      ],
      'no-restricted-syntax': ['error', NO_SETTINGS],
    },
  },
  { files: ['lib/domain/**/*.ts'], rules: { 'no-restricted-syntax': ['error', NO_SETTINGS, ...NO_CLOCK] } },
  { files: ['lib/server/env.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['app/**', 'components/**', 'lib/domain/**', 'lib/i18n/**', 'lib/usecases/**'],
    rules: {
      'no-restricted-imports': ['error', { paths: ['pg', '@prisma/client'], patterns: ['**/generated/prisma/*'] }],
    },
  },
];

export default config;
