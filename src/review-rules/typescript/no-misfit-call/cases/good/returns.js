function make(value) {
  if (value) return { value };
}

const later = () => () => console.log('later');

function build() {
  console.log('build');
  return build;
}

export function start(value) {
  const made = make(value);
  setTimeout(later(), 10);
  setTimeout(build(), 10);
  return made ?? null;
}
