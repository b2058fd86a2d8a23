/** The style sheets of the mini-program. */
import "./app.scss";
