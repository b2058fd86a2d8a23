export default definePageConfig({ navigationBarTitleText: "文件 - 育津" });
