import type { z } from 'zod';
import type { Path } from '../course/checks/finding.ts';
import type { Language } from '../questions/question.ts';
import { ID_PATTERN } from '../questions/schema.ts';
import { describe, fieldsAt } from './describe-schema.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import type { Problem } from './problem.ts';
import { fieldOf, type YamlFile } from './yaml-file.ts';

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], data);

/** A value, short. */
const show = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

const MEND_ID = 'Write it in lower-case letters, digits and single hyphens.';
const isLanguage = (name: string): name is Language => name in LANGUAGE_NAMES;

/** Problem's code, sentence and mend for an issue at `path`. */
function explain(issue: z.core.$ZodIssue, path: Path, value: unknown): Pick<Problem, 'code' | 'what' | 'mend'> {
  // An element of a list is called by the name of the list.
  const last = path.at(-1);
  const name = typeof last === 'number' ? fieldOf(path.slice(-2)) : (last ?? 'the file');
  const owner = path.at(-2);
  const empty = value === undefined || value === null || value === '' || (typeof value === 'string' && !value.trim());
  if (issue.code === 'unrecognized_keys')
    return {
      code: 'unknown-field',
      what: `"${name}" is not a field here.`,
      // `{ id: Rumah, sawah }` is a text and a field "sawah" to YAML.
      mend:
        value === null
          ? 'Put quotes around a text that has a comma between { and }.'
          : 'Correct its spelling or remove it.',
    };
  if (issue.code === 'invalid_key') return { code: 'wrong-format', what: `"${name}" is not an id.`, mend: MEND_ID };
  if (empty && isLanguage(name) && typeof owner === 'string')
    return {
      code: 'missing-translation',
      what: `"${owner}" has no ${LANGUAGE_NAMES[name]} text.`,
      mend: `Write it under "${name}:".`,
    };
  if (empty) return { code: 'missing-field', what: `"${name}" is missing.`, mend: `Add "${name}:".` };
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return {
      code: 'out-of-range',
      what: `"${name}" is too ${issue.code === 'too_small' ? 'small or too short' : 'large or too long'}.`,
      mend: 'Change it to what is expected.',
    };
  if (issue.code === 'invalid_type')
    return {
      code: 'wrong-type',
      what: `"${name}" is of the wrong kind.`,
      mend: 'Change it to what is expected; texts that look like numbers or lists need quotes.',
    };
  if (issue.code === 'invalid_format' && issue.pattern === String(ID_PATTERN))
    return { code: 'wrong-format', what: `"${name}" is not written as an id.`, mend: MEND_ID };
  return {
    code: 'wrong-value',
    what: `"${name}" has a value that it can't have.`,
    mend: 'Change it to what is expected.',
  };
}

/** Zod's issues as problems: each at the line of its YAML node, or of the nearest one that exists. */
function schemaProblems(schema: z.core.$ZodType, issues: readonly z.core.$ZodIssue[], source: YamlFile): Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
    const known = fieldsAt(schema, path, source.data).join(', ');
    return paths.map((each): Problem => {
      const value = at(source.data, each);
      const idKey = 'an id: lower-case letters, digits and single hyphens';
      const expected =
        issue.code === 'unrecognized_keys'
          ? `only ${known}`
          : issue.code === 'invalid_key'
            ? idKey
            : (describe(schema, each, source.data) ?? issue.message);
      const found =
        issue.code === 'invalid_key' || issue.code === 'unrecognized_keys' ? `"${each.at(-1)}"` : show(value);
      return {
        severity: 'error',
        file: source.file,
        line: source.lineOf(each),
        field: fieldOf(each),
        expected,
        found,
        ...explain(issue, each, value),
      };
    });
  });
}

/** The data of a file in the shape of its schema, or what is wrong with it. */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  source: YamlFile,
): { data: z.infer<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(source.data);
  return result.success ? { data: result.data } : { problems: schemaProblems(schema, result.error.issues, source) };
}
