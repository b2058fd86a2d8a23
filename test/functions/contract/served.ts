/** The OpenAPI document as it is served, and what tests look for in it. */
import * as z from "zod";
import { app } from "../asking.ts";

/** A schema of the document, as far as the tests look into it. */
export interface Schema {
  readonly $ref?: string | undefined;
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  readonly examples?: readonly unknown[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly items?: Schema | undefined;
  readonly oneOf?: readonly Schema[] | undefined;
  readonly additionalProperties?: boolean | Schema | undefined;
}
const schemaOf: z.ZodType<Schema> = z.lazy(() =>
  z.looseObject({
    $ref: z.string().optional(),
    type: z.string().optional(),
    description: z.string().optional(),
    examples: z.array(z.unknown()).optional(),
    enum: z.array(z.unknown()).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    properties: z.record(z.string(), schemaOf).optional(),
    items: schemaOf.optional(),
    oneOf: z.array(schemaOf).optional(),
    additionalProperties: z.union([z.boolean(), schemaOf]).optional(),
  }),
);

const examples = z.record(z.string(), z.strictObject({ summary: z.string().min(1), value: z.unknown() })).optional();
const content = z.record(z.string(), z.looseObject({ schema: schemaOf, examples })).optional();
const parameter = z.looseObject({
  name: z.string(),
  in: z.enum(["path", "query", "header"]),
  description: z.string(),
  schema: schemaOf,
  examples,
});
const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string().min(1),
  description: z.string().min(1),
  tags: z.array(z.string()).length(1),
  security: z.array(z.unknown()).optional(),
  parameters: z.array(z.union([parameter, z.strictObject({ $ref: z.string() })])).optional(),
  requestBody: z.looseObject({ content }).optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string(), content })),
});

const documentShape = z.looseObject({
  openapi: z.literal("3.1.0"),
  info: z.looseObject({ version: z.string() }),
  paths: z.record(z.string(), z.partialRecord(z.enum(["get", "post"]), operation)),
  components: z.looseObject({
    schemas: z.record(z.string(), schemaOf),
    headers: z.record(z.string(), z.looseObject({ description: z.string(), schema: schemaOf })),
    parameters: z.record(z.string(), parameter),
  }),
});

/** The document, read. */
export type Served = z.infer<typeof documentShape>;
/** One operation of it, with where it is. */
export interface Operation extends z.infer<typeof operation> {
  readonly path: string;
  readonly method: string;
}

/** The text of the document that `asked` serves. */
export const servedText = async (asked = app): Promise<string> => (await asked.request("/api/v1/openapi.json")).text();

/** The document that `asked` serves. */
export const served = async (asked = app): Promise<Served> => documentShape.parse(JSON.parse(await servedText(asked)));

/** Every operation. */
export const operationsOf = ({ paths }: Served): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ ...one, path, method: method.toUpperCase() })),
  );

/** The parameters that an operation spells out itself. */
export const ownParameters = ({ parameters = [] }: Operation) =>
  parameters.flatMap((one) => ("name" in one && typeof one.name === "string" ? [parameter.parse(one)] : []));
