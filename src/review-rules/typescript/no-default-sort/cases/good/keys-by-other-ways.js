export const isSame = (a, b) => String([...a, 10].map(Number).sort()) === String([...b, 9].map(Number).sort());

export const key = (texts) => texts.map(Number).sort() + '';

export function named(texts) {
  const ids = texts.map(Number);
  ids.sort();
  return ids.map(String).join('-');
}

export function hundreds() {
  const codes = [100];
  codes.push(300, 200);
  return codes.sort();
}
