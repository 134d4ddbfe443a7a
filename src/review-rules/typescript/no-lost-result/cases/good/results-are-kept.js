export const tidy = (text) => {
  let line = text.replace(/\r$/, '');
  line = line.trim();
  return line.toLowerCase();
};
export const all = (names, more) => names.concat(more);
