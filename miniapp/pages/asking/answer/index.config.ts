export default definePageConfig({
  navigationBarTitleText: "结果 - 育津",
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
