export function start(options) {
  let timer = setTimeout(options.run, 10);
  clearTimeout(timer);
  timer = setTimeout(options.run, 20);
  return () => clearTimeout(timer);
}
