/** `npm run signing-key:new`: makes a key to sign receipts with, as the text of `YUJIN_SIGNING_KEYS`. Keep it secret. */
import { newSigningKey } from "../functions/receipts/signer.ts";

console.log(JSON.stringify({ keys: [newSigningKey()] }));
console.error("这是私钥，只显示这一次：设为 YUJIN_SIGNING_KEYS。换钥匙时，新的放在 keys 最前面，旧的去掉 d 留在后面。");
