export function add(options) {
  options.count = options.start;
  options.count += 1;
  options.name = options.first;
  options.name ||= options.last;
}
