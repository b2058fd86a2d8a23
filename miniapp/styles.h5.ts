/** The style sheets of a browser. */
import "./app.scss";
import "./ui/browser.scss";
import "./take/print.scss";
import "./shell/notices.scss";
