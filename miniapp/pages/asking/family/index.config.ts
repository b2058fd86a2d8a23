export default definePageConfig({ navigationBarTitleText: "配偶和居民医保 - 育津" });
