export async function retry(attempt, times) {
  for (let turn = 0; turn < times; turn++) {
    try {
      return await attempt();
    } catch (error) {
      if (turn === times) throw error; // expect: constant-expression
    }
  }
  return undefined;
}

export function joined(words, count) {
  let text = '';
  for (let i = 0; i < count; i += 1) {
    text += words[i];
    if (i !== count) text += ', '; // expect: constant-expression
  }
  return text;
}

export function countdown(print) {
  for (let i = 0; i < 10; i++) {
    print(i == 10 ? 'done' : i); // expect: constant-expression
  }
}
