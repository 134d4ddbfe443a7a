export function parse(kind, text) {
  switch (kind) {
    case 'number': {
      if (text === '') return 0;
      else return Number(text);
    }
    case 'json':
      try {
        return JSON.parse(text);
      } catch {
        throw new Error('no JSON');
      }
    case 'loop':
      for (;;) {
        if (step(text)) return text;
      }
    case 'text':
      return text;
  }
}
