/** Who reads the answer, as a query says it: `?audience=hr` words it for the employer's office. */
import type { Context } from "hono";
import * as z from "zod";
import { audienceSchema, type Audience } from "../shared/policy/index.ts";
import { withQuery } from "./endpoint.ts";

/** Who reads; left out, the person herself. */
export const audienceField = audienceSchema.exactOptional().meta({
  description: "谁来读：person 本人（不写就是），hr 用人单位的经办人，话就对着单位说",
  examples: ["hr"],
});

/** The query of an endpoint whose words depend on who reads them. */
export const audienceQuery = z.strictObject({ audience: audienceField });

/** Responds for the audience that the query names, the person herself where it names none. */
export const forAudience = (
  c: Context,
  respond: (audience: Audience) => Response | Promise<Response>,
): Response | Promise<Response> => withQuery(c, audienceQuery, ({ audience = "person" }) => respond(audience));
