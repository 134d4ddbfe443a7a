export const toCents = (price) => Math.round(price * 100);

export function shown(done, total, width) {
  const percent = Math.floor((done / total) * 100);
  const share = Math.floor(done.ratio * 100);
  return [percent, share, Math.floor(width * 100), Math.floor(total / 100), parseInt(total, 10)];
}

export const pick = (count) => parseInt(Math.random() * 100) + count;

export const milli = (price) => Math.floor(price * 1024);
