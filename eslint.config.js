import { createRequire } from 'node:module';
import reactHooks from 'eslint-plugin-react-hooks';
import * as regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importsRule } from './tasks/roomsRule.mjs';

// Loaded this way because it brings no types.
/** @type {import('eslint').ESLint.Plugin & { flatConfigs: { recommended: import('eslint').Linter.Config } }} */
const jsxA11y = createRequire(import.meta.url)('eslint-plugin-jsx-a11y');

const noStyle = {
  selector: "JSXOpeningElement[name.name=/^[a-z]/] > JSXAttribute[name.name='style']",
  message: 'The content security policy blocks style attributes. Give the element a class.',
};
const noHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
  message: 'Only app/layout.tsx and components/jsonLd/JsonLd.tsx put text into a page as HTML.',
};
const noDirective = {
  selector: "ExpressionStatement[directive='use client']",
  message: "Next's client runtime is not sent. What runs in the browser belongs into browser/.",
};

/**
 * @param {...{ selector: string, message: string }} syntax
 * @returns {{ 'no-restricted-syntax': ['error', ...object[]] }}
 */
const restrict = (...syntax) => ({ 'no-restricted-syntax': ['error', ...syntax] });

const unsafe = ['assignment', 'member-access', 'return', 'call', 'argument'].map(
  (what) => `@typescript-eslint/no-unsafe-${what}`,
);

export default defineConfig(
  globalIgnores([
    '.next/',
    'public/',
    '.steps/',
    'generated/',
    'data/',
    'next-env.d.ts',
    'test-results/',
    'playwright-report/',
  ]),
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    extends: [tseslint.configs.recommendedTypeChecked, regexp.configs.recommended],
    plugins: { rooms: { rules: { imports: importsRule } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'rooms/imports': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      ...restrict(noStyle, noHtml, noDirective),
    },
  },
  {
    files: ['{app,browser,components}/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: reactHooks.configs.flat.recommended.plugins,
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // What scrolls must be reached by keyboard: tables in a labelled region or group, and code.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['pre'], roles: ['region', 'group'] }],
    },
  },
  {
    // The further rules run the React compiler on each file, which takes long and says nothing of a server component.
    files: ['browser/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  { files: ['app/layout.tsx', 'components/jsonLd/JsonLd.tsx'], rules: restrict(noStyle, noDirective) },
  {
    // Tests read JSON and stand-ins, and plain JavaScript is typed by comments: there `any` is no slip.
    files: ['**/*.{test,fixture,setup}.{ts,tsx}', 'e2e/**', '**/*.{mjs,js}'],
    rules: {
      ...Object.fromEntries(unsafe.map((rule) => [rule, 'off'])),
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // They search what the project itself wrote.
    files: ['**/*.{test,fixture,setup}.{ts,tsx}', 'e2e/**'],
    rules: { 'regexp/no-super-linear-move': 'off' },
  },
);
