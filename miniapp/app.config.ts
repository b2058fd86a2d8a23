export default defineAppConfig({
  pages: ["pages/start/index", "pages/people/index"],
  subPackages: [
    {
      root: "pages/asking",
      pages: [
        "place/index",
        "event/index",
        "record/index",
        "birth/index",
        "work/index",
        "family/index",
        "answer/index",
        "import/index",
        "open/index",
        "joining/index",
        "topic/index",
      ],
    },
    {
      root: "pages/reading",
      pages: ["documents/index", "document/index", "try/index", "questions/index", "question/index"],
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
