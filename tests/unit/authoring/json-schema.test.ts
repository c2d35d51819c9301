import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { JSON_SCHEMA_FOLDER, jsonSchemas } from '../../../src/authoring/json-schema.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, JSON_SCHEMA_FOLDER);

test.each([...jsonSchemas()])('%s is what the schema says (else: npm run schema)', (name, text) => {
  expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toEqual(JSON.parse(text));
});

test('no JSON Schema is left over, and the editor knows each of them', () => {
  const names = [...jsonSchemas().keys()];
  expect(readdirSync(folder).sort()).toEqual([...names].sort());
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as Record<string, object>;
  expect(Object.keys(settings['yaml.schemas'] ?? {})).toEqual(names.map((name) => `./${JSON_SCHEMA_FOLDER}/${name}`));
});

/** The descriptions in a JSON Schema, one for each named property. */
const undescribed = (schema: unknown, path = ''): string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties = 'properties' in schema ? (schema.properties as Record<string, object>) : {};
  const here = Object.entries(properties)
    .filter(([name, property]) => name !== 'type' && !('description' in property))
    .map(([name]) => `${path}.${name}`);
  return [...here, ...Object.entries(schema).flatMap(([name, inner]) => undescribed(inner, `${path}.${name}`))];
};

test.each([...jsonSchemas()])('every field of %s is described for authors', (_, text) => {
  expect(undescribed(JSON.parse(text))).toEqual([]);
});

test('a misspelt field shows in the editor: no object takes unknown ones', () => {
  const open = [...jsonSchemas().values()].flatMap((text) => text.match(/"additionalProperties": true/g) ?? []);
  expect(open).toEqual([]);
});
