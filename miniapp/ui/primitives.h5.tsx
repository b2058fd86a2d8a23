/** The primitives in a browser: real elements, so that keyboard and screen reader work as people know them. */
import { useState, type ReactNode } from "react";
import type {
  ChoiceProps,
  DisclosureProps,
  FieldProps,
  HeadingProps,
  RangeFieldProps,
  SelectFieldProps,
  TextAreaProps,
  TextFieldProps,
} from "./types.ts";
import { withNumbers } from "./with-numbers.h5.tsx";

export { Box } from "./box.h5.tsx";
export { Button } from "./button.h5.tsx";

const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(" ");

/** Headings can be focused, so that a reader lands on them after a page change. */
export function Heading({ level, id, className, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={classes(`heading-${level}`, className)} tabIndex={id ? -1 : undefined}>
      {withNumbers(children)}
    </Tag>
  );
}

type FieldParts = Omit<FieldProps, "value" | "onChange">;

const describedBy = ({ id, hint, error }: FieldParts): string | undefined =>
  classes(hint && `${id}-hint`, error && `${id}-error`) || undefined;

const Hint = ({ id, hint }: FieldParts) =>
  hint ? (
    <p className="hint" id={`${id}-hint`}>
      {withNumbers(hint)}
    </p>
  ) : null;

const Complaint = ({ id, error }: FieldParts) =>
  error ? (
    <p className="error" id={`${id}-error`} role="alert">
      {withNumbers(error)}
    </p>
  ) : null;

/** One control with its label. */
const Field = ({ children, ...field }: FieldParts & { children: ReactNode }) => (
  <div className={classes("field", field.error && "field-wrong")}>
    <label className="label" htmlFor={field.id}>
      {field.label}
    </label>
    <Hint {...field} />
    {children}
    <Complaint {...field} />
  </div>
);

/** Several controls that answer one question. */
export const Group = ({ children, ...field }: FieldParts & { children: ReactNode }) => (
  <fieldset
    id={field.id}
    className={classes("field", field.error && "field-wrong")}
    aria-describedby={describedBy(field)}
    tabIndex={-1}
  >
    <legend className="label">{field.label}</legend>
    <Hint {...field} />
    {children}
    <Complaint {...field} />
  </fieldset>
);

export const TextField = ({ value, onChange, unit, kind, most, ...field }: TextFieldProps) => (
  <Field {...field}>
    <div className="with-unit">
      <input
        id={field.id}
        className="control"
        type="text"
        inputMode={kind === "words" ? "text" : "decimal"}
        maxLength={most}
        autoComplete="off"
        value={value}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field)}
        onChange={({ target }) => onChange(target.value)}
      />
      {unit && <span className="unit">{unit}</span>}
    </div>
  </Field>
);

/** Several lines of text, pasted or typed; long lines scroll rather than break, so that a table stays a table. */
export const TextArea = ({ value, onChange, rows, placeholder, ...field }: TextAreaProps) => (
  <Field {...field}>
    <textarea
      id={field.id}
      className="control control-lines"
      rows={rows}
      placeholder={placeholder}
      spellCheck={false}
      autoComplete="off"
      value={value}
      aria-invalid={field.error ? true : undefined}
      aria-describedby={describedBy(field)}
      onChange={({ target }) => onChange(target.value)}
    />
  </Field>
);

export const DateField = ({ value, onChange, years: [first, last], ...field }: RangeFieldProps) => (
  <Field {...field}>
    <input
      id={field.id}
      className="control"
      type="date"
      min={`${first}-01-01`}
      max={`${last}-12-31`}
      value={value}
      aria-invalid={field.error ? true : undefined}
      aria-describedby={describedBy(field)}
      onChange={({ target }) => onChange(target.value)}
    />
  </Field>
);

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

/** Two lists, because desktop Safari and Firefox have no month input. Half chosen it holds `2025-` or `-03`. */
export function MonthField({ value, onChange, years: [first, last], ...field }: RangeFieldProps) {
  const [year = "", month = ""] = value.split("-");
  const join = (y: string, m: string): string => (y || m ? `${y}-${m}` : "");
  // A year told before stays, where it can no longer be chosen.
  const latest = Math.max(last, Number(year));
  const years = Array.from({ length: latest - first + 1 }, (_, index) => String(latest - index));
  return (
    <Group {...field}>
      <div className="month">
        <select
          id={`${field.id}-year`}
          className={classes("control", !year && "control-empty")}
          aria-label={`${field.label}：年`}
          value={year}
          onChange={({ target }) => onChange(join(target.value, month))}
        >
          <option value="">年</option>
          {years.map((each) => (
            <option key={each} value={each}>
              {each}年
            </option>
          ))}
        </select>
        <select
          id={`${field.id}-month`}
          className={classes("control", !month && "control-empty")}
          aria-label={`${field.label}：月`}
          value={month}
          onChange={({ target }) => onChange(join(year, target.value))}
        >
          <option value="">月</option>
          {MONTHS.map((each) => (
            <option key={each} value={each}>
              {Number(each)}月
            </option>
          ))}
        </select>
      </div>
    </Group>
  );
}

export const SelectField = ({ options, value, onChange, ...field }: SelectFieldProps) => (
  <Field {...field}>
    <select
      id={field.id}
      className={classes("control", !options.some((option) => option.value === value) && "control-empty")}
      value={value}
      aria-describedby={describedBy(field)}
      onChange={({ target }) => onChange(target.value)}
    >
      {options.some((option) => option.value === "") || <option value="">请选择</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </Field>
);

export function Choice<Value extends string>({ options, value, onChange, inline, ...field }: ChoiceProps<Value>) {
  return (
    <Group {...field}>
      <div className={classes("choice", inline && "choice-inline")}>
        {options.map((option) => (
          <label
            key={option.value}
            id={`${field.id}-${option.value}`}
            className={classes("option", option.value === value && "chosen")}
          >
            <input
              className="option-input"
              type="radio"
              name={field.id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className="dot" aria-hidden />
            <span className="option-text">
              {option.label}
              {option.hint && <span className="hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </Group>
  );
}

export function Disclosure({ id, summary, large = false, children }: DisclosureProps) {
  const [opened, setOpened] = useState(!large);
  return (
    <details className="disclosure" id={id} onToggle={() => setOpened(true)}>
      <summary className="summary">{summary}</summary>
      <div className="disclosed">{opened && children}</div>
    </details>
  );
}
