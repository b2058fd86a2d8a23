export default definePageConfig({ navigationBarTitleText: "存着的人 - 育津" });
