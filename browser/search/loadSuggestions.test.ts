import { describe, expect, it } from 'vitest';
import { readAnswer, resultsUrl } from './loadSuggestions';
import { hit } from './suggestions.fixture';

describe('resultsUrl', () => {
  it('holds any text', () => {
    expect(resultsUrl(' a&b=ü #1 ')).toBe('/search?q=a%26b%3D%C3%BC+%231');
  });
});

describe('readAnswer', () => {
  it('reads what the search answers', () => {
    const json = { data: [hit('one')], suggestions: [hit('two')], meta: { total: 9, understood: [] } };
    expect(readAnswer(json)).toEqual({ hits: [hit('one')], near: [hit('two')], total: 9 });
  });

  it.each([
    null,
    undefined,
    'text',
    [],
    {},
    { data: [], suggestions: [] },
    { data: [], suggestions: [], meta: {} },
    { data: {}, suggestions: [], meta: { total: 0 } },
    { data: [], suggestions: null, meta: { total: 0 } },
  ])('refuses %j', (json) => {
    expect(() => readAnswer(json)).toThrow(TypeError);
  });
});
