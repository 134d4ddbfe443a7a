import { useEffect, useReducer, useRef, useState } from 'react';

export function Table({ rows, onSave }) {
  const [filter, setFilter] = useState('');
  function Row({ row }) {
    const [isOpen, setOpen] = useState(false);
    return <li onClick={() => setOpen(!isOpen)}>{isOpen ? row.text : row.title}</li>;
  }
  const Search = () => <input value={filter} onChange={(event) => setFilter(event.target.value)} />;
  const Clock = () => {
    const [now, tick] = useReducer(() => Date.now(), 0);
    useEffect(() => {
      const timer = setInterval(tick, 1000);
      return () => clearInterval(timer);
    }, []);
    return <time>{now}</time>;
  };
  return (
    <div>
      <Search />{/* expect: nested-component */}
      <Clock />{/* expect: nested-component */}
      <ul>
        {rows
          .filter((row) => row.title.includes(filter))
          .map((row) => (
            <Row key={row.id} row={row} /> // expect: nested-component
          ))}
      </ul>
      <button onClick={() => onSave(rows)}>Save</button>
    </div>
  );
}

export const Form = ({ fields }) => {
  const Field = function ({ name }) {
    return (
      <label>
        {name} <textarea name={name} />
      </label>
    );
  };
  const Choice = ({ name }) => {
    const list = useRef(null);
    return <select ref={list} name={name} />;
  };
  return (
    <form>
      {fields.map((name) => (
        <Field key={name} name={name} /> // expect: nested-component
      ))}
      <Choice name="country" />{/* expect: nested-component */}
    </form>
  );
};

export function Page({ title }) {
  function Header() {
    return <input defaultValue={title} />;
  }
  return <Header />; // expect: nested-component
}
