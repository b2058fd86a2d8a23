export default definePageConfig({ navigationBarTitleText: "逐月填缴费记录 - 育津" });
