function parse(text) {
  if (text === '') debugger;
  switch (text[0]) {
    case '{':
      return JSON.parse(text);
    default:
       return text;
  }
}

class Reader {
  static {
  }
}

export default () => {  };

const start = Date.now()
debugger;
[parse, Reader].forEach((it) => console.log(it, start))
