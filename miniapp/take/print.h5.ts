/** A printed sheet shows everything: what is folded opens while it is printed. How it looks is in `print.scss`. */

/** Watches until what it returns is called. */
export function watchPrinting(): () => void {
  let opened: HTMLDetailsElement[] = [];
  const open = () => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const each of folded) each.open = true;
    opened = [...opened, ...folded];
  };
  const close = () => {
    for (const each of opened) each.open = false;
    opened = [];
  };
  window.addEventListener("beforeprint", open);
  window.addEventListener("afterprint", close);
  return () => {
    window.removeEventListener("beforeprint", open);
    window.removeEventListener("afterprint", close);
  };
}
