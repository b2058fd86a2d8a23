/* global location, document, localStorage, requestAnimationFrame, setTimeout */
// Before anything is drawn: an address of another page must not show the first page's words, which index.html holds.
if (!/^(#\/?(pages\/start\/.*)?)?$/.test(location.hash)) document.documentElement.className += " elsewhere";
// The browser reads what it keeps when it is first asked, and holds the page for it: while nothing else is here to do.
requestAnimationFrame(function () {
  setTimeout(function () {
    try {
      localStorage.getItem("yujin.settings");
    } catch (refused) {
      // Private browsing; the app finds that out for itself.
      return refused;
    }
  });
});
