import { useState } from 'react';

export function Dialog() {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const close = () => setOpen(false);
  const reset = () => {
    setName('');
    setOpen(false);
  };
  function more() {
    setOpen(!isOpen);
  }
  function save(text) {
    localStorage.setItem('name', text);
  }
  return (
    <form onReset={reset()}>{/* expect: called-handler */}
      <input value={name} onChange={(event) => setName(event.target.value)} />
      <button onClick={more()}>{isOpen ? 'Less' : 'More'}</button>{/* expect: called-handler */}
      <button onClick={close()}>Close</button>{/* expect: called-handler */}
      <button onClick={save(name)}>Save</button>{/* expect: called-handler */}
    </form>
  );
}

function report(item) {
  if (!item) return;
  console.log(item.id);
}

export const Items = ({ items }) => {
  const [picked, setPicked] = useState(null);
  const pick = ({ id }) => {
    setPicked(id);
  };
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id} onClick={pick(item)}>{/* expect: called-handler */}
          <span onMouseEnter={report(item)}>{item.name}</span>{/* expect: called-handler */}
          {picked === item.id ? <b>picked</b> : null}
        </li>
      ))}
    </ul>
  );
};
