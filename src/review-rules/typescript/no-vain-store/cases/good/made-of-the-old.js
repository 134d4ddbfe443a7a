export function shorten(text, limit) {
  let short = text.trim();
  short = short.slice(0, limit);
  const box = { width: 1 };
  box.width = 2;
  box.width = box.width + 1;
  box.width = grow(box);
  return [short, box];
}

function grow(box) {
  return box.width * 2;
}
