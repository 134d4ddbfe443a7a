import { useState } from './store.js';

export function read() {
  const [value, setValue] = useState(0);
  setValue(value + 1);
  return value;
}
