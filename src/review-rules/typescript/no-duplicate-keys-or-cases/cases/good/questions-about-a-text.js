function iconFor(file) {
  var type = file.type || '';
  if (type.indexOf('image/') === 0) return 'picture';
  else if (type.indexOf('image/') > 0) return 'wrapped';
  else if (type.lastIndexOf('image/') === 0) return 'last';
  else if (/^image/.test(type)) return 'picture';
  else if (/^image/i.test(type)) return 'loud picture';
  return 'file';
}

const word = /\w+/g;

function walk(text, stream) {
  if (/a/g.test(text)) return 1;
  else if (word.test(text)) return 2;
  else if (word.test(text)) return 3;

  if (stream.match('a')) return 4;
  else if (stream.slice(1).shift() === 'b') return 5;
  else if (stream.slice(1).shift() === 'b') return 6;
  return text.charAt(0) === '"' && text.charAt(text.length - 1) === '"' ? text.slice(1, -1) : text;
}
