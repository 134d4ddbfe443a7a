export function start(Server, options) {
  new Server(options);
  new options.ErrorReporter();
  new Promise((resolve) => options.ready(resolve));
}
