/** WeChat's question whether the app may use something private, in the app's own words. */
import { Button as TaroButton, View } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { useValue } from "../state.ts";
import { Button } from "../ui/primitives";
import { AGREE_ID, asked } from "./asked.ts";

/** Shown over the page while WeChat waits for an answer. */
export function Privacy() {
  const waiting = useValue(asked);
  if (!waiting) return null;
  return (
    <View id="privacy" className="privacy" ariaRole="alertdialog" ariaLabel="先请你点个头">
      <View className="privacy-card card">
        <View className="heading-2">先请你点个头</View>
        <View>
          你点的这一步，要用到手机的剪贴板、你选的文件、日历或相册里的一样。只在你点的时候用，只用来做这一件事；贴进来的原文只在手机上读，不传走。不同意也行，别的照样能用。
        </View>
        <TaroButton
          id={AGREE_ID}
          className="button button-primary"
          openType="agreePrivacyAuthorization"
          onAgreePrivacyAuthorization={waiting.agree}
        >
          同意
        </TaroButton>
        <Button id="privacy-decline" onPress={waiting.decline}>
          先不用
        </Button>
        <Button id="privacy-contract" look="quiet" onPress={() => Taro.openPrivacyContract()}>
          看完整的隐私说明
        </Button>
      </View>
    </View>
  );
}
