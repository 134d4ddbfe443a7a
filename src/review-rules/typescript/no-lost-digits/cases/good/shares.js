export function volumeOf(ratio, score, image, progress) {
  const volume = parseInt(ratio * 100);
  const rounded = parseInt(score * 100, 10) / 100;
  return [volume, rounded, parseInt(image.opacity * 100), parseInt(progress * 100)];
}

export const label = (total) => `${Math.trunc(total * 100)}%`;

export const percent = (amount) => Math.floor(amount * 100) + '%';

export const off = (discount) => Math.floor(discount * 100);

export function loaded(event) {
  return Math.floor(event.total * 100) / 100;
}

export const shownPrice = (price) => Math.floor(price * 100) / 100;
