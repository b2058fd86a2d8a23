export default definePageConfig({ navigationBarTitleText: "常问的问题 - 育津" });
