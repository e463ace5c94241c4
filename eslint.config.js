import { createRequire } from 'node:module';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import * as regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importsRule } from './tasks/roomsRule.mjs';

// It has no types of its own.
/** @type {import('eslint').ESLint.Plugin & { flatConfigs: { recommended: import('eslint').Linter.Config } }} */
const jsxA11y = createRequire(import.meta.url)('eslint-plugin-jsx-a11y');

const html = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
  message: 'Only app/layout.tsx puts text into a page as it stands.',
};
const restricted = [
  {
    selector: "JSXOpeningElement[name.name=/^[a-z]/] > JSXAttribute[name.name='style']",
    message: 'The content security policy lets no style attribute through: give the element a class.',
  },
];
const noDirective = {
  selector: "ExpressionStatement[directive='use client']",
  message: 'Only a file whose name ends in .client.tsx runs in the browser.',
};
const directiveFirst = {
  selector: "Program > :first-child:not([directive='use client'])",
  message: "A .client.tsx file begins with 'use client'.",
};

export default defineConfig(
  globalIgnores(['.next/', '.steps/', 'generated/', 'data/', 'next-env.d.ts', 'test-results/', 'playwright-report/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    extends: [tseslint.configs.STRICTNESS, regexp.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX, rooms: { rules: { imports: importsRule } } },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js'], alias: { '@': [import.meta.dirname] } }),
      ],
    },
    rules: {
      'rooms/imports': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-self-import': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['{app,components}/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
    rules: { 'no-restricted-syntax': ['error', html, ...restricted, noDirective] },
  },
  { files: ['**/*.client.tsx'], rules: { 'no-restricted-syntax': ['error', html, ...restricted, directiveFirst] } },
  { files: ['app/{error,global-error}.tsx'], rules: { 'no-restricted-syntax': ['error', html, ...restricted] } },
  { files: ['app/layout.tsx'], rules: { 'no-restricted-syntax': ['error', ...restricted, noDirective] } },
);
