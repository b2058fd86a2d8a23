export default definePageConfig({
  navigationBarTitleText: "能领什么 - 育津",
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
