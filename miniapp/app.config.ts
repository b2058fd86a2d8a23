export default defineAppConfig({
  pages: ["pages/start/index", "pages/people/index"],
  subPackages: [
    {
      root: "pages/asking",
      pages: [
        "place/index",
        "event/index",
        "record/index",
        "details/index",
        "answer/index",
        "import/index",
        "months/index",
        "open/index",
        "joining/index",
        "topic/index",
        "lost/index",
      ],
    },
    {
      root: "pages/reading",
      pages: ["documents/index", "document/index", "try/index", "questions/index", "question/index", "english/index"],
    },
  ],
  preloadRule: { "pages/start/index": { network: "all", packages: ["pages/asking"] } },
  window: {
    navigationBarTitleText: "育津",
    navigationBarBackgroundColor: "@ground",
    navigationBarTextStyle: "@barWords",
    backgroundColor: "@ground",
    backgroundTextStyle: "@pullWords",
  },
  darkmode: true,
  themeLocation: "theme.json",
  lazyCodeLoading: "requiredComponents",
  __usePrivacyCheck__: true,
  sitemapLocation: "sitemap.json",
  animation: false,
});
