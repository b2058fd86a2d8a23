/** Stands in for the server's key in the documentation, so that it reads the same wherever it is made. Signs nothing. */
import type { Signer } from "../receipts/signer.ts";

/** The example key of RFC 8037 (appendix A.2), its public half, under its thumbprint. */
const KID = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";

/** Written as a signature is. */
export const EXAMPLE_SIGNATURE = `${"example".padEnd(85, "-")}A`;

/** A signer without a secret: its signatures are for looking at, and it knows no key. */
export const EXAMPLE_SIGNER: Signer = {
  at: () => ({ kid: KID, temporary: false, sign: () => EXAMPLE_SIGNATURE }),
  verify: () => "unknown-key",
  publicKeys: [
    {
      kty: "OKP",
      crv: "Ed25519",
      x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
      kid: KID,
      use: "sig",
      alg: "EdDSA",
    },
  ],
};

/** When the examples are asked. */
export const EXAMPLE_TIME = new Date("2026-11-23T04:00:00.000Z");
