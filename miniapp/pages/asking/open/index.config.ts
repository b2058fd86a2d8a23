export default definePageConfig({ navigationBarTitleText: "别人发来的情况 - 育津" });
