import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodeProblem, OLDEST_NODE } from './node-version.mjs';

const tasks = import.meta.dirname;

describe('nodeProblem', () => {
  it.each(['20.19.0', '20.20.2', '21.0.0', '22.1.0', '100.0.0'])('accepts %s', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  it.each(['20.18.3', '18.20.8', '12.22.12', '2.30.0', '0.10.48'])(
    'names %s and the version needed, in one line',
    (version) => {
      const problem = nodeProblem(version);
      expect(problem).toContain(`This is Node.js ${version}.`);
      expect(problem).toContain(OLDEST_NODE);
      expect(problem).not.toContain('\n');
    },
  );

  it('asks for what package.json asks for', () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(tasks, '..', 'package.json'), 'utf8'));
    expect(manifest.engines.node).toBe(`>=${OLDEST_NODE}`);
  });
});

/** The files that a task's static imports reach: all that an old Node reads before the version check. */
function readAtOnce(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { fileName } of ts.preProcessFile(fs.readFileSync(file, 'utf8')).importedFiles) {
    const isStatic = parse(file).statements.some(
      (statement) =>
        ts.isImportDeclaration(statement) &&
        ts.isStringLiteral(statement.moduleSpecifier) &&
        statement.moduleSpecifier.text === fileName,
    );
    if (isStatic) readAtOnce(path.resolve(path.dirname(file), fileName), seen);
  }
  return seen;
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
}

const NEWER_THAN_NODE_12 = new Set([
  ts.SyntaxKind.QuestionDotToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.PrivateIdentifier,
  ts.SyntaxKind.ClassStaticBlockDeclaration,
]);

function newerSyntax(node: ts.Node): string[] {
  const own = NEWER_THAN_NODE_12.has(node.kind) ? [ts.SyntaxKind[node.kind]] : [];
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return [...own, ...children.flatMap(newerSyntax)];
}

describe.each(['start.mjs', 'dev.mjs', 'check.mjs', 'test.mjs'])('%s', (name) => {
  const files = [...readAtOnce(path.join(tasks, name))];

  it('reads nothing before the version check but the launcher', () => {
    expect(files.map((file) => path.basename(file))).toEqual([name, 'launch.mjs', 'node-version.mjs']);
  });

  it('can be read by Node 12', () => {
    for (const file of files) expect(newerSyntax(parse(file)), file).toEqual([]);
  });
});
