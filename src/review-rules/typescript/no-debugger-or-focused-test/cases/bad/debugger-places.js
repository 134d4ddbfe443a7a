function parse(text) {
  if (text === '') debugger; // expect: debugger
  switch (text[0]) {
    case '{':
      debugger // expect: debugger
      return JSON.parse(text);
    default:
      debugger; return text; // expect: debugger
  }
}

class Reader {
  static {
    debugger; // expect: debugger
  }
}

export default () => { debugger; }; // expect: debugger

const start = Date.now()
debugger; // expect: debugger
[parse, Reader].forEach((it) => console.log(it, start))
