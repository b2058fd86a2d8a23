export default definePageConfig({ navigationBarTitleText: "选参保地 - 育津", enableShareAppMessage: true });
