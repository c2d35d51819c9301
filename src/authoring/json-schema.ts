import { z } from 'zod';
import { courseFile } from './schemas/course.ts';
import { glossaryFile } from './schemas/glossary.ts';
import { quizFile } from './schemas/quiz.ts';
import { testFile } from './schemas/tests.ts';

/** Where the JSON Schemas of the authored files lie; `.vscode/settings.json` maps the files to them. */
export const JSON_SCHEMA_FOLDER = 'src/authoring/json-schema';

const schemas = {
  'course.json': courseFile,
  'glossary.json': glossaryFile,
  'quiz.json': quizFile,
  'tests.json': testFile,
};

/** File name to the text of the JSON Schema that gives an author's editor completion and descriptions. */
export const jsonSchemas = (): Map<string, string> =>
  new Map(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      // Draft 7 is what the YAML extensions of editors understand best.
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`,
    ]),
  );
