export async function retry(attempt, times) {
  for (let turn = 0; turn <= times; turn++) {
    try {
      return await attempt();
    } catch (error) {
      if (turn === times) throw error;
    }
  }
  return undefined;
}

export function joined(words, count) {
  let text = '';
  for (let i = 0; i < count; i += 1) {
    text += words[i];
    if (i !== count - 1) text += ', ';
  }
  return text;
}

export function skipped(words, count) {
  let limit = count;
  for (let i = 0; i < limit; i++) {
    if (words[i] === 'end') limit = i;
    if (i === limit) return words;
  }
  return [];
}

export function paired(words, count) {
  for (let i = 0; i < count; i++) {
    const pair = [words[i]];
    i++;
    if (i === count) return pair;
  }
  return [];
}

export function after(words, count) {
  let i = 0;
  for (; i < count; i++) if (words[i] === 'end') break;
  return i === count;
}
