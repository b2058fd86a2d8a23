export default definePageConfig({ navigationBarTitleText: "别的地方 - 育津" });
