import { useMemo, useState } from 'react';

export function Label(props) {
  return <p>{props.size && <span className={props.size}>{props.text}</span>}</p>;
}

export function File({ file, theme }) {
  const [options] = useState({ size: '' });
  const style = useMemo(() => ({ size: theme.size }), [theme]);
  return (
    <p>
      {file.size && <em>{file.size} bytes</em>}
      {options.size && <b>{options.size}</b>}
      {style.size && <i style={{ width: style.size }} />}
    </p>
  );
}
