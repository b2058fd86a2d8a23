/** The primitives in the mini-program: Taro's components, which become WeChat's own. */
import { Button as TaroButton, Input, Picker, Text, Textarea, View } from "@tarojs/components";
import { useState, type ReactNode } from "react";
import { dateWords } from "../wording/figures.ts";
import type {
  BoxKind,
  BoxProps,
  ButtonProps,
  ChoiceProps,
  DisclosureProps,
  FieldProps,
  HeadingProps,
  RangeFieldProps,
  SelectFieldProps,
  TextAreaProps,
  TextFieldProps,
} from "./types.ts";
import { withNumbers } from "./with-numbers";

const ROLES: Partial<Record<BoxKind, string>> = { nav: "navigation", ul: "list", li: "listitem" };

const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(" ");

/** Aria attributes under the names the templates know (see config/aria.ts). */
const aria = (attributes: Readonly<Record<string, string | boolean | undefined>>) =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));

export function Box({ kind = "div", id, className, label, live, decorative, children }: BoxProps) {
  const role = live === "assertive" ? "alert" : ROLES[kind];
  const named = aria({ ariaRole: role, ariaLabel: label, ariaHidden: decorative });
  const shared = { ...(id && { id }), ...(className && { className }), ...named };
  const said = withNumbers(children);
  return kind === "span" ? <Text {...shared}>{said}</Text> : <View {...shared}>{said}</View>;
}

export const Heading = ({ level, id, className, children }: HeadingProps) => (
  <View className={classes(`heading-${level}`, className)} {...(id && { id })} {...aria({ ariaRole: "heading" })}>
    {withNumbers(children)}
  </View>
);

export const Button = ({ id, look = "secondary", disabled = false, label, onPress, children }: ButtonProps) => (
  <TaroButton
    {...(id && { id })}
    className={classes("button", `button-${look}`)}
    disabled={disabled}
    onClick={onPress}
    {...aria({ ariaLabel: label })}
  >
    {children}
  </TaroButton>
);

/** Label, hint and complaint around a control. */
export const Field = ({
  id,
  label,
  hint,
  error,
  children,
}: Omit<FieldProps, "value" | "onChange"> & { children: ReactNode }) => (
  <View className={classes("field", error && "field-wrong")}>
    <View className="label">{label}</View>
    {hint && <View className="hint">{withNumbers(hint)}</View>}
    {children}
    {error && (
      <View className="error" id={`${id}-error`} {...aria({ ariaRole: "alert" })}>
        {withNumbers(error)}
      </View>
    )}
  </View>
);

export const TextField = ({ value, onChange, unit, kind = "amount", most = 140, ...field }: TextFieldProps) => (
  <Field {...field}>
    <View className="with-unit">
      <Input
        id={field.id}
        className="control"
        type={kind === "words" ? "text" : "digit"}
        maxlength={most}
        value={value}
        onInput={({ detail }) => onChange(detail.value)}
        {...aria({ ariaLabel: field.label })}
      />
      {unit && <Text className="unit">{unit}</Text>}
    </View>
  </Field>
);

/** Several lines of text, as long as people paste them. */
export const TextArea = ({ value, onChange, rows, placeholder, ...field }: TextAreaProps) => (
  <Field {...field}>
    <Textarea
      id={field.id}
      className="control control-lines"
      style={{ height: `${rows * 1.6}em` }}
      maxlength={-1}
      value={value}
      {...(placeholder && { placeholder })}
      onInput={({ detail }) => onChange(detail.value)}
      {...aria({ ariaLabel: field.label })}
    />
  </Field>
);

function CalendarField({ fields, years, value, onChange, ...field }: RangeFieldProps & { fields: "day" | "month" }) {
  const [first, last] = years;
  return (
    <Field {...field}>
      <Picker
        id={field.id}
        mode="date"
        fields={fields}
        value={value}
        start={`${first}-01-01`}
        end={`${last}-12-31`}
        onChange={({ detail }) => onChange(detail.value)}
        {...aria({ ariaLabel: field.label })}
      >
        <View className={classes("control", "control-list", !value && "control-empty")}>
          {dateWords(value) || "请选择"}
        </View>
      </Picker>
    </Field>
  );
}

export const DateField = (props: RangeFieldProps) => <CalendarField fields="day" {...props} />;
export const MonthField = (props: RangeFieldProps) => <CalendarField fields="month" {...props} />;

export function SelectField({ options, value, onChange, ...field }: SelectFieldProps) {
  const at = options.findIndex((option) => option.value === value);
  const shown = options[at]?.label;
  return (
    <Field {...field}>
      <Picker
        id={field.id}
        mode="selector"
        range={options.map(({ label }) => label)}
        value={Math.max(at, 0)}
        onChange={({ detail }) => onChange(options[Number(detail.value)]?.value ?? "")}
        {...aria({ ariaLabel: field.label })}
      >
        <View className={classes("control", "control-list", !shown && "control-empty")}>{shown ?? "请选择"}</View>
      </Picker>
    </Field>
  );
}

export function Choice<Value extends string>({ options, value, onChange, inline, ...field }: ChoiceProps<Value>) {
  return (
    <Field {...field}>
      <View
        id={field.id}
        className={classes("choice", inline && "choice-inline")}
        {...aria({ ariaRole: "radiogroup" })}
      >
        {options.map((option) => (
          <View
            key={option.value}
            id={`${field.id}-${option.value}`}
            className={classes("option", option.value === value && "chosen")}
            onClick={() => onChange(option.value)}
            {...aria({ ariaRole: "radio", ariaChecked: option.value === value })}
          >
            <View className="dot" />
            <View className="option-text">
              <View>{option.label}</View>
              {option.hint && <View className="hint">{option.hint}</View>}
            </View>
          </View>
        ))}
      </View>
    </Field>
  );
}

export function Disclosure({ id, summary, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  return (
    <View className="disclosure" {...(id && { id })}>
      <View className="summary" onClick={() => setOpen(!open)} {...aria({ ariaRole: "button", ariaExpanded: open })}>
        {`${open ? "▾" : "▸"} ${summary}`}
      </View>
      {open && <View className="disclosed">{children}</View>}
    </View>
  );
}
