import { useCallback, useMemo, useState } from 'react';

export function createField(name) {
  const Field = () => {
    const [text, setText] = useState('');
    return <input name={name} value={text} onChange={(event) => setText(event.target.value)} />;
  };
  return <Field />;
}

export function withCounter(Inner) {
  return function Counted(props) {
    const [count, setCount] = useState(0);
    return <Inner {...props} count={count} onCount={setCount} />;
  };
}

export function Table({ rows, icon: Icon }) {
  const Kept = useMemo(() => () => <input />, []);
  const Called = useCallback(() => <input />, []);
  const Plain = ({ text }) => <b>{text}</b>;
  return (
    <div>
      <Kept />
      <Called />
      <Icon />
      {rows.map((row) => (
        <Plain key={row.id} text={row.text} />
      ))}
    </div>
  );
}
