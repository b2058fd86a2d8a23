/* global location, document */
// Before anything is drawn: an address of another page must not show the first page's words, which index.html holds.
if (!/^(#\/?(pages\/start\/.*)?)?$/.test(location.hash)) document.documentElement.className += " elsewhere";
