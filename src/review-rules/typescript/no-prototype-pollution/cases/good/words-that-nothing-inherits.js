// No such word is `constructor`.
export function byLetter(text) {
  const lists = {};
  for (const name of text.split('\n')) {
    const letter = name.slice(0, 1);
    (lists[letter] ||= []).push(name);
  }
  return lists;
}

export function byDay(text) {
  const lists = {};
  for (const line of text.split('\n')) {
    const day = line.slice(0, 10);
    (lists[day] ||= []).push(line);
  }
  return lists;
}

export function byDate(iso) {
  const lists = {};
  const part = iso.split('T')[0];
  (lists[part] ||= []).push(iso);
  return lists;
}

export function byCountry(text) {
  const lists = {};
  text.split('\n').forEach((line) => {
    const code = line.split(',')[0].toUpperCase();
    (lists[code] ||= []).push(line);
  });
  return lists;
}

export function tested(text) {
  const lists = {};
  text.split('&').forEach((pair) => {
    const [key, value] = pair.split('=');
    if (!/^[A-Z]+$/.test(key)) return;
    (lists[key] ||= []).push(value);
  });
  return lists;
}
