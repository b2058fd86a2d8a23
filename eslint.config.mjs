/** Types are checked strictly, and imports run one way: see `layers`. */
import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const MATH_RANDOM = { object: "Math", property: "random", message: "The same facts give the same answer." };

/** The rooms in which something is decided. */
const DECIDING = "{facts,assessment,months,rules,figures,documents,shared-rules,participation}";

/**
 * Who may import what: `miniapp, functions → shared/policy/index.ts → its rooms → base`. Where two layers fit a file, the
 * later one holds.
 */
const layers = [
  layer(["miniapp/**"], {
    "shared/(?!(policy|records)/index\\.ts$|china/cities\\.ts$)":
      "Only the doors: shared/policy/index.ts, shared/records/index.ts, shared/china/cities.ts.",
    "(^|/)functions/": "The app asks the endpoints over the wire.",
    "^node:": "There is no Node in a phone.",
  }),
  layer(["miniapp/places.ts"], {
    "shared/(?!policy/(base/places|wording/(covered|example))\\.ts$)":
      "The first page names the places without the rules.",
  }),
  layer(["miniapp/wording/figures.ts"], {
    "shared/(?!policy/(index|base/yuan)\\.ts$)": "The first page writes yuan without the rules.",
  }),
  layer(["functions/**"], {
    "shared/(?!(policy|records)/index\\.ts$|records/reading\\.ts$)":
      "Only the doors: shared/policy/index.ts, shared/records/index.ts, and the shape of a reading without what reads.",
    "(^|/)miniapp/": "The endpoints do not know who asks.",
  }),
  layer(["shared/records/**"], {
    "^(?!\\.|papaparse$|date-fns/|@date-fns/utc/date/mini$)":
      "The reader of records is pure: papaparse and date-fns only.",
    "(^|/)(miniapp|functions)/": "The reader of records does not know who asks.",
    "policy/(?!index\\.ts$)": "Only the door of the policy package: shared/policy/index.ts.",
  }),
  layer(["shared/china/**"], {
    "^(?!\\./|\\.\\./policy/base/places\\.ts$)": "The names of places stand on their codes alone.",
  }),
  layer(["shared/policy/*.ts"], policyPackage("\\.\\./")),
  layer(["shared/policy/*/*.ts"], policyPackage("(\\.\\./){2}")),
  layer(["shared/policy/*/*/*.ts"], policyPackage("(\\.\\./){3}")),
  layer(["shared/policy/*/*/*/*.ts"], policyPackage("(\\.\\./){4}")),
  layer(["shared/policy/{decide,decision}.ts"], deciding("\\.\\./")),
  layer([`shared/policy/${DECIDING}/*.ts`], deciding("(\\.\\./){2}")),
  layer([`shared/policy/${DECIDING}/*/*.ts`], deciding("(\\.\\./){3}")),
  layer(["shared/policy/base/*.ts"], {
    "^(?!\\./|date-fns(/|$)|@date-fns/utc/date/mini$)": "Days, yuan and places stand on date-fns alone.",
  }),
];

function layer(files, forbidden) {
  const patterns = Object.entries(forbidden).map(([regex, message]) => ({ regex, message }));
  return { files, rules: { "no-restricted-imports": ["error", { patterns }] } };
}

function policyPackage(outside) {
  return {
    "^(?!\\.|zod$|date-fns(/|$)|@date-fns/utc/date/mini$)": "The policy package is pure: zod and date-fns only.",
    [`^${outside}`]: "The policy package imports nothing from outside.",
    "^(\\.\\./)+index\\.ts$": "Inside the package, import the file itself.",
  };
}

function deciding(outside) {
  return {
    ...policyPackage(outside),
    "/(wording|telling|asking|examples|faq)/": "What decides knows no sentence, and not who asks.",
  };
}

export default defineConfig(
  // The fifth place is checked where its test puts it: in a copy of the policy package.
  { ignores: ["dist/", "coverage/", ".vercel/", "test/policy/fifth-place/added/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Hono's chained types trip it.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines": ["error", 250],
    },
  },
  { files: ["miniapp/**/*.{ts,tsx}"], ...reactHooks.configs.flat.recommended },
  { files: ["test/**", "shared/policy/**/{documents,figures,wording}/**"], rules: { "max-lines": ["error", 410] } },
  {
    files: ["shared/policy/**", "shared/records/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        "Date",
        "Intl",
        "process",
        "console",
        "fetch",
        "setTimeout",
        "performance",
        "crypto",
      ],
      "no-restricted-properties": ["error", MATH_RANDOM],
    },
  },
  { files: ["shared/policy/base/calendar.ts"], rules: { "no-restricted-globals": "off" } },
  {
    files: ["functions/**", "config/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "ImportSpecifier[imported.name=/^generateKeyPair/]",
          message: "In Node 20 its remains can lock up the thread that collects them: make keys by newSigningKey.",
        },
      ],
    },
  },
  ...layers,
  {
    files: ["*.{js,mjs}", "config/**/*.{js,mjs}"],
    languageOptions: {
      globals: { module: "readonly", require: "readonly", process: "readonly", __dirname: "readonly" },
    },
  },
);
