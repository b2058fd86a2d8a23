/** The style sheets of a browser. */
import "./app.scss";
import "./ui/browser.scss";
