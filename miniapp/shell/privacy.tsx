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
    <View id="privacy" className="privacy" ariaRole="alertdialog" ariaLabel="先请您点个头">
      <View className="privacy-card card">
        <View className="heading-2">先请您点个头</View>
        <View>
          您点的这一步要用到手机的剪贴板、您选的文件、日历或相册。只在您点的时候用，只用来做这一件事，内容不会传走。
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
