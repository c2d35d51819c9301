import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { JSON_SCHEMA_FOLDER, jsonSchemas } from '../authoring/json-schema.ts';

const folder = resolve(import.meta.dirname, '../..', JSON_SCHEMA_FOLDER);
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) {
  const file = join(folder, name);
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
console.log(`Written: ${[...jsonSchemas().keys()].join(', ')} in ${JSON_SCHEMA_FOLDER}.`);
