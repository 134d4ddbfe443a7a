function iconFor(file) {
  var type = file.type || '';
  if (type.indexOf('image/') === 0) {
    return 'picture';
  } else if (type.indexOf('video/') === 0) {
    return 'film';
  } else if (type.indexOf('image/') === 0) { // expect: duplicate-condition
    return 'note';
  }
  return 'file';
}

function kindOf(name, head) {
  if (/\.tsx?$/.test(name)) return 'typescript';
  else if (/\.m?jsx?$/.test(name)) return 'javascript';
  else if (/\.tsx?$/.test(name)) return 'style'; // expect: duplicate-condition

  const first = head.charCodeAt(0);
  if (first === 0xfe && head.charCodeAt(1) === 0xff) return 'utf-16be';
  else if (first === 0xff && head.charCodeAt(1) === 0xfe) return 'utf-16le';
  else if (first === 0xfe && head.charCodeAt(1) === 0xff) return 'utf-32'; // expect: duplicate-condition

  if (name.slice(-3) === '.md' || name.slice(-4) === '.txt' || name.slice(-3) === '.md') return 'text'; // expect: duplicate-condition
  switch (true) {
    case name.toLowerCase() === 'readme':
      return 'text';
    case name.toLowerCase() === 'license':
      return 'legal';
    case name.toLowerCase() === 'readme': // expect: duplicate-case
      return 'notes';
    default:
      return 'other';
  }
}
