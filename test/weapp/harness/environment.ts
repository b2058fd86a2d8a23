/** A browser's DOM for the view layer, with Node's fetch classes beside it for the endpoint that answers. */
import JsdomEnvironment from "jest-environment-jsdom";

export default class WeappEnvironment extends JsdomEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { Headers, Request, Response, ReadableStream, TextDecoder, TextEncoder, URL });
  }
}
