counter = counter;
self.queue = self.queue;

function skip(text, i) {
  for (i = i; text[i] === ' '; i++) continue;
  return i;
}

function inScope(object) {
  with (object) object = object;
}
