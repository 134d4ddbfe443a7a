function log(text) {
  console.log(text);
}

export function run() {
  const ignored = log('start');
  log('end');
}
