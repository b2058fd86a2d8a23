/** The table of each paper that declares constants. A constant without people beside it does not compile. */
import { policyDocuments, type PaperId } from "../documents/index.ts";
import type { PolicyDocument } from "../rules/document.ts";
import { chongqing12Table } from "./chongqing-2024-12.ts";
import { chongqing37Table } from "./chongqing-2025-37.ts";
import { karamayTable } from "./karamay-2026-4.ts";
import { insuranceLawTable, order619Table } from "./national.ts";
import type { AnyTable } from "./rows.ts";
import { sichuanTable } from "./sichuan-2024-9.ts";
import type { ConstantOf, TableOf } from "./sweep.ts";
import { taiyuanTable } from "./taiyuan-2024-51.ts";

type DeclaringId = { readonly [Id in PaperId]: [ConstantOf<Id>] extends [never] ? never : Id }[PaperId];

const TABLES: { readonly [Id in DeclaringId]: TableOf<Id> } = {
  "cq-2024-12": chongqing12Table,
  "cq-2025-37": chongqing37Table,
  "sc-2024-9": sichuanTable,
  "km-2026-4": karamayTable,
  "ty-2024-51": taiyuanTable,
  "cn-sil-2018": insuranceLawTable,
  "cn-order-619": order619Table,
};

/** A paper with its table. */
export interface PaperTable {
  readonly document: PolicyDocument;
  readonly table: AnyTable;
}

/** All tables, in the order of the documents. */
export const paperTables = (): PaperTable[] => {
  const tables: Readonly<Record<string, AnyTable | undefined>> = TABLES;
  return policyDocuments.flatMap((document) => {
    const table = tables[document.id];
    return table ? [{ document, table }] : [];
  });
};
