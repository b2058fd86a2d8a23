export default definePageConfig({ navigationBarTitleText: "参保这件事 - 育津" });
