import { useState } from 'react';

export function Dialog({ form, rows }) {
  const [isOpen, setOpen] = useState(false);
  const open = (name) => () => {
    console.log(name);
    setOpen(true);
  };
  function handle(name) {
    return function (event) {
      event.preventDefault();
      setOpen(name === 'open');
    };
  }
  const optional = (row) => {
    if (!row.isClosed) return undefined;
    return () => setOpen(true);
  };
  return (
    <form onSubmit={form.handleSubmit(open('all'))}>
      <button onClick={open('one')}>{String(isOpen)}</button>
      <button onClick={handle('open')}>Open</button>
      <button onClick={optional(rows[0])}>Row</button>
      <button onClick={() => setOpen(false)}>Close</button>
      <button one={setOpen} onto={2}>Close</button>
    </form>
  );
}
