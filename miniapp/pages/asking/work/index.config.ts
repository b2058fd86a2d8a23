export default definePageConfig({ navigationBarTitleText: "工作 - 育津" });
