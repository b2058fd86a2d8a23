/** Stands in for what is left out of the pages, under every name that somebody calls it by: see left-out.ts and no-controls.ts. */
const nothing = (): void => undefined;

export {
  nothing as default,
  nothing as addStyle,
  nothing as defineCustomElementTaroPullToRefreshCore,
  nothing as defineCustomElementTaroSwiperCore,
  nothing as defineCustomElementTaroSwiperItemCore,
  nothing as defineCustomElementTaroTabbar,
  nothing as loadAnimateStyle,
  nothing as loadNavigationBarStyle,
  nothing as loadRouterStyle,
};
