function read(stream, state) {
  if (stream.match('"')) return 'open';
  else if (stream.match('\\')) return 'escape';
  else if (stream.match('"')) return 'close';

  let m;
  if ((m = /^a/.exec(stream.rest))) return m[0];
  else if ((m = /^b/.exec(stream.rest))) return m[0];

  if (state.depth === 0) return 'end';
  else if (state.pop()) return 'popped';
  else if (state.depth === 0) return 'end after pop';

  if (stream.hasNext() && stream.skip() && stream.hasNext()) return stream.read();
  return Math.random() < 0.5 ? 'a' : Math.random() < 0.5 ? 'b' : 'c';
}
