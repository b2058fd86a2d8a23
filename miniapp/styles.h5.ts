/** The style sheets of a browser. */
import "./ui/browser-base.scss";
import "./app.scss";
import "./ui/browser.scss";
import "./ui/desk.scss";
import "./take/print.scss";
import "./shell/notices.scss";
