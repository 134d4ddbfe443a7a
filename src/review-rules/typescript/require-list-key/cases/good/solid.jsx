import { createSignal } from 'solid-js';

export function Names() {
  const [names] = createSignal(['a', 'b']);
  return <ul>{names().map((name) => <li>{name}</li>)}</ul>;
}
