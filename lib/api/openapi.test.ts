import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { OPERATIONS } from './operations';
import { openApi } from './openapi';

interface Described {
  operationId: string;
  tags: string[];
  parameters?: { name: string; in: string; required: boolean; schema: { type?: string; default?: unknown } }[];
  responses: Record<string, unknown>;
}
const description = openApi() as {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, unknown> };
  tags: { name: string }[];
};
const text = JSON.stringify(description);
const described = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
);

describe('the description', () => {
  it('fits the OpenAPI 3.1 schema', async () => {
    expect(await new Validator().validate(structuredClone(openApi()))).toMatchObject({ valid: true });
  });

  it('is the same every time', () => expect(JSON.stringify(openApi())).toBe(text));

  it('holds every operation once, under its path and method', () => {
    const ids = described.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [id, { path, method }] of Object.entries(OPERATIONS))
      expect(description.paths[path]?.[method.toLowerCase()]?.operationId).toBe(id);
  });

  it('refers only to what it holds, and holds nothing that is not referred to', () => {
    const references = new Set([...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name));
    expect(references).toEqual(new Set(Object.keys(description.components.schemas)));
    expect(text).not.toMatch(/"\$(?:schema|id|defs)"|#\/\$defs/);
  });

  it('names the parameters of each path, and no other', () => {
    for (const { path, parameters = [] } of described) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(
        parameters.filter((one) => one.in === 'path').map(({ name }) => name),
        path,
      ).toEqual(inPath);
      expect(parameters.every(({ in: where, required }) => where !== 'path' || required)).toBe(true);
      expect(parameters.every(({ schema }) => schema.type !== undefined || '$ref' in schema || 'enum' in schema)).toBe(
        true,
      );
    }
  });

  it('requires what cannot be left out', () => {
    const required = (id: string) =>
      described
        .find(({ operationId }) => operationId === id)
        ?.parameters?.filter((one) => one.required)
        .map(({ name }) => name);
    expect(required('search')).toEqual(['q']);
    expect(required('compare')).toEqual(['from', 'to']);
    expect(required('releases')).toEqual([]);
    expect(required('release')).toEqual(['build']);
  });

  it('has a problem for what can go wrong', () => {
    const statuses = (id: string) =>
      Object.keys(described.find(({ operationId }) => operationId === id)?.responses ?? {});
    expect(statuses('release')).toEqual(['200', '304', '400', '404', '414', '500', '503']);
    expect(statuses('applicabilityOfText')).toEqual(['200', '400', '413', '414', '415', '500', '503']);
  });

  it('uses the tags that it explains', () =>
    expect(new Set(described.flatMap(({ tags }) => tags))).toEqual(new Set(description.tags.map(({ name }) => name))));

  it('closes no answer, so that fields can be added', () => expect(text).not.toContain('"additionalProperties":false'));
});
