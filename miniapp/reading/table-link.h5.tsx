/** To a document's printed table, beside the app: who compares cases keeps both open. */
import { Button } from "../ui/index.ts";

export const TableLink = ({ document }: { readonly document: string }) => (
  <Button id="to-table" onPress={() => void window.open(`/tables/${document}.html`, "_blank", "noopener")}>
    每个数的两边（新窗口）
  </Button>
);
