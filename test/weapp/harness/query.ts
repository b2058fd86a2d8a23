/** Looking at the page from its scripts: where its elements stand, and its canvases. */

/** A query; the answers come with `exec`, as on a phone. */
export function createQuery(
  find: (selector: string) => readonly Element[],
  canvasIn: (selector: string) => object | null,
): object {
  const asked: (() => void)[] = [];
  const query = {
    select: (selector: string) => ({
      node(callback: (found: object) => void) {
        asked.push(() => callback({ node: canvasIn(selector) }));
        return query;
      },
    }),
    selectAll: (selector: string) => ({
      boundingClientRect(callback: (found: object[]) => void) {
        asked.push(() => callback(find(selector).map(placeOf)));
        return query;
      },
    }),
    exec: () => setTimeout(() => asked.forEach((one) => one()), 0),
  };
  return query;
}

function placeOf(element: Element): object {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  return { id: element.id, left, right, top, bottom, width, height };
}
