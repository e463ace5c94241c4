import path from 'node:path';
import { forbidden } from './rooms.mjs';

/**
 * The lint rule that keeps every import inside the table of rooms.mjs.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importsRule = {
  meta: {
    type: 'problem',
    docs: { description: 'a room imports only what the table of rooms lets it' },
    messages: {
      forbidden: '{{reason}}',
      unreadable: 'Write what is imported as plain text, so that it can be checked.',
    },
    schema: [],
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    /**
     * @param {any} node
     * @param {any} source the node that names what is imported; none for an export of the file's own
     * @param {boolean} asType
     */
    const check = (node, source, asType) => {
      if (!source) return;
      const name =
        source.type === 'TemplateLiteral' && source.quasis.length === 1 ? source.quasis[0].value.cooked : source.value;
      if (typeof name !== 'string') return context.report({ node, messageId: 'unreadable' });
      const reason = forbidden(file, name, asType);
      if (reason !== null) context.report({ node, messageId: 'forbidden', data: { reason } });
    };
    return {
      ImportDeclaration: (/** @type {any} */ node) => check(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (/** @type {any} */ node) => check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (/** @type {any} */ node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (/** @type {any} */ node) => check(node, node.source, false),
      TSImportType: (/** @type {any} */ node) => check(node, node.source, true),
      "CallExpression[callee.name='require']": (/** @type {any} */ node) => check(node, node.arguments[0], false),
      TSExternalModuleReference: (/** @type {any} */ node) => check(node, node.expression, false),
    };
  },
};
