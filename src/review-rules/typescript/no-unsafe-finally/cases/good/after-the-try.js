export function load(file) {
  let text = '';
  try {
    text = read(file);
  } finally {
    close(file);
  }
  return text;
}
