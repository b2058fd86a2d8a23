/** A visit for each test of a file: the site is served once, and each test gets a browser that has never been here. */
import type { Page } from "playwright-core";
import { type Site, openSite } from "./site.ts";

/** One test's page, and the site it is of. */
interface Visit {
  readonly site: Site;
  readonly page: Page;
}

/** `begin` takes the visit before its test; what goes wrong in the page or in the server fails that test. */
export function visitEach(today: string, begin: (visit: Visit) => void | Promise<void>): void {
  let site: Site;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    site = await openSite(today);
  });
  afterAll(() => site.close());

  beforeEach(async () => {
    ({ page, errors } = await site.open());
    await begin({ site, page });
  });
  afterEach(async () => {
    await page.context().close();
    expect(errors).toEqual([]);
  });
}
