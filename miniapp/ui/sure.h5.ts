/** Asking before something that cannot be taken back, in a browser: its own dialog, which keeps the focus and gives it back. */
import type { Question } from "./types.ts";

/** Whether the person says yes; closing the dialog (Esc) is a no. */
export function askSure({ title, text, yes, no }: Question): Promise<boolean> {
  const dialog = make("dialog", "dialog");
  // Browsers from before 2022 have no such dialog.
  if (typeof dialog.showModal !== "function") return Promise.resolve(window.confirm(`${title}\n${text}`));
  const heading = make("h2", "heading-2", title);
  heading.id = "sure-title";
  const form = make("form", "row");
  form.method = "dialog";
  form.append(button("sure-no", "no", no), button("sure-yes", "yes", yes));
  dialog.setAttribute("role", "alertdialog");
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.append(heading, make("p", "said", text), form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    dialog.showModal();
  });
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = "") {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** The first button has the focus when the dialog opens: the one that changes nothing comes first. */
function button(id: string, value: string, text: string): HTMLButtonElement {
  const made = make("button", "button button-secondary", text);
  made.id = id;
  made.value = value;
  return made;
}
