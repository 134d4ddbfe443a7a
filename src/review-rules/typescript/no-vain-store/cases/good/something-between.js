export function run(options, log) {
  options.mode = 'first';
  log(options);
  options.mode = 'second';
  log(options);
}
