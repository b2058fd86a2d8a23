/** The documentation page: its frame, its own style, and what starts Swagger UI on it. */

/** What only this origin may do on the page; Swagger UI draws its icons from `data:`. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The page; `address` gives the address of a file beside it. */
export const page = (address: (name: string) => string): string => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>育津接口</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${address("swagger-ui.css")}" />
    <link rel="stylesheet" href="${address("page.css")}" />
  </head>
  <body>
    <header>
      <h1>育津接口</h1>
      <p>打开一个请求，按 Try it out，选一个例子，再按 Execute，就能看到真的回答。</p>
      <p>程序请读 <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>（OpenAPI 3.1），可以用来生成代码。</p>
    </header>
    <main id="operations"></main>
    <noscript>这一页要用 JavaScript。不用的话，可以直接读 /api/v1/openapi.json。</noscript>
    <script src="${address("swagger-ui-bundle.js")}"></script>
    <script src="${address("page.js")}"></script>
  </body>
</html>
`;

/** Starts Swagger UI. Nothing is asked of anyone else: no validator, no address of another server. */
export const PAGE_SCRIPT = `SwaggerUIBundle({
  url: "/api/v1/openapi.json",
  domNode: document.getElementById("operations"),
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  validatorUrl: null,
  queryConfigEnabled: false,
});
`;

/** The page's own style: the frame in which Swagger UI stands, and its long lines on narrow screens. */
export const PAGE_STYLE = `body { margin: 0; background: #fff; color: #1f2933; font-family: system-ui, "Noto Sans CJK SC", sans-serif; }
header { box-sizing: border-box; max-width: 1460px; margin: 0 auto; padding: 24px 20px 0; }
header h1 { margin: 0 0 8px; font-size: 28px; }
header p { margin: 0 0 8px; line-height: 1.6; max-width: 46em; }
header a { color: #0b5cad; }
.swagger-ui .info { margin: 16px 0; }
.swagger-ui .info .title { display: none; }
@media (max-width: 640px) {
  .swagger-ui .opblock .opblock-summary { flex-wrap: wrap; }
  .swagger-ui .opblock .opblock-summary-path { max-width: 100%; flex: 1 1 60%; }
  .swagger-ui .opblock .opblock-summary-description { flex: 1 1 100%; text-align: left; }
  .swagger-ui .scheme-container .schemes { flex-wrap: wrap; }
  .swagger-ui table, .swagger-ui .responses-inner { max-width: 100%; }
  .swagger-ui .parameters-container, .swagger-ui .responses-wrapper { overflow-x: auto; }
  .swagger-ui .parameters-col_name { width: auto; min-width: 7em; }
}
`;
