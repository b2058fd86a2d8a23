export default defineAppConfig({
  pages: ["pages/start/index", "pages/event/index", "pages/person/index", "pages/family/index", "pages/answer/index"],
  window: {
    navigationBarTitleText: "育津",
    navigationBarBackgroundColor: "#fffaf7",
    navigationBarTextStyle: "black",
    backgroundColor: "#fffaf7",
  },
  lazyCodeLoading: "requiredComponents",
  sitemapLocation: "sitemap.json",
  animation: false,
});
