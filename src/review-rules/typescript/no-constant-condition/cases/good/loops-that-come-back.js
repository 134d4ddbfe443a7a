function findFree(slots) {
  for (let i = 0; i < slots.length; i++) {
    if (slots[i].taken) continue;
    return i;
  }
  return -1;
}

async function request(send, tries) {
  for (let attempt = 0; attempt < tries; attempt++) {
    try {
      return await send();
    } catch (error) {
      console.warn(attempt, error);
    }
  }
  throw new Error('gave up');
}

function* pages(start) {
  for (let page = start; ; page++) {
    const more = yield page;
    if (!more) return;
  }
}

function block(text) {
  while (true) {
    if (text === '') break;
    if (text.startsWith('#')) break;
    return text;
  }
  return null;
}
