export function median(text) {
  const numbers = text.split('\n').map(Number).filter(Number.isFinite);
  const sorted = numbers.sort(); // expect: default-sort
  return sorted[Math.floor(sorted.length / 2)];
}

export const widest = (lines) => lines.map((line) => line.length).sort().pop(); // expect: default-sort

export const prices = (texts) =>
  texts
    .map((text) => {
      return parseFloat(text.slice(1));
    })
    .sort(); // expect: default-sort
