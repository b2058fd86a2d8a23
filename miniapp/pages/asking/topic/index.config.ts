export default definePageConfig({ navigationBarTitleText: "参保的一个问题 - 育津", enableShareAppMessage: true });
