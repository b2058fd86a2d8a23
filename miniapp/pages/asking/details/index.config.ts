export default definePageConfig({ navigationBarTitleText: "细节 - 育津" });
