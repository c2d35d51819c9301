import { z } from 'zod';
import type { Path } from '../course/checks/finding.ts';

type Schema = z.core.$ZodType;

const valueAt = (data: unknown, step: string | number): unknown =>
  (data as Record<string | number, unknown> | null | undefined)?.[step];

/** A schema without what wraps it; of a union, the member that the data belongs to. */
function bare(schema: Schema, data: unknown): Schema {
  if (schema instanceof z.ZodOptional) return bare(schema.unwrap(), data);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  const type = valueAt(data, discriminator) as z.core.util.Primitive;
  const member = schema.options.find((each) => each._zod.propValues?.[discriminator]?.has(type));
  return member ?? schema;
}

/** The schemas on the way to `path`, the last one first, as far as they can be known. */
function schemasTo(schema: Schema, path: Path, data: unknown): { schema: Schema; data: unknown }[] {
  const [step, ...rest] = path;
  const here = { schema, data };
  if (step === undefined) return [here];
  const inside = bare(schema, data);
  const inner = valueAt(data, step);
  const next = (of: Schema | undefined) => (of ? [...schemasTo(of, rest, inner), here] : [here]);
  if (inside instanceof z.ZodObject) return next((inside.shape as Record<string, Schema>)[step]);
  if (inside instanceof z.ZodArray) return next(inside.element);
  if (inside instanceof z.ZodRecord) return next(inside.valueType);
  return [here];
}

/** What an author is to write at `path`, in the words of the schema there, or else of the one around it. */
export function describe(schema: Schema, path: Path, data: unknown): string | undefined {
  return schemasTo(schema, path, data)
    .flatMap(({ schema: each, data: value }) => [each, bare(each, value)])
    .map((each) => z.globalRegistry.get(each)?.description)
    .find((description) => description !== undefined);
}

/** The names of the fields at `path`. */
export function fieldsAt(schema: Schema, path: Path, data: unknown): string[] {
  const [found] = schemasTo(schema, path, data);
  const object = found && bare(found.schema, found.data);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}
