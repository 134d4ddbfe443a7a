import { forwardRef, memo, useEffect, useState } from 'react';

export function withData(Inner, options) {
  if (!options) return Inner;
  return function WithData(props) {
    const [data, setData] = useState(null);
    useEffect(() => {
      load(props.id).then(setData);
    }, [props.id]);
    return data ? <Inner {...props} data={data} /> : null;
  };
}

export function createField(kind) {
  if (kind === 'none') return null;
  const Field = forwardRef((props, ref) => {
    const [value, setValue] = useState(props.value);
    return <input ref={ref} value={value} onChange={(event) => setValue(event.target.value)} />;
  });
  return memo(Field);
}
