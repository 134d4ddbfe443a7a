export function finder(source, flags) {
  const pattern = new RegExp(source, flags);
  return (text) => pattern.test(text);
}
