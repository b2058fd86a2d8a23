/** To a document's printed table, beside the app: who compares cases keeps both open. */
import { Button } from "../ui/index.ts";

interface TableLinkProps {
  readonly document: string;
  /** The document's number, where several are listed. */
  readonly number?: string;
}

export const TableLink = ({ document, number }: TableLinkProps) => (
  <Button
    id={number === undefined ? "to-table" : `table-${document}`}
    look="quiet"
    {...(number !== undefined && { label: `刚好够和差一点的例子（新窗口）：${number}` })}
    onPress={() => void window.open(`/tables/${document}.html`, "_blank", "noopener")}
  >
    刚好够和差一点的例子（新窗口）
  </Button>
);
