import { useState } from 'preact/hooks';

export function Page({ save }) {
  const [name] = useState('');
  return (
    <p style="color: red" onclick={save}>
      {name}
    </p>
  );
}
