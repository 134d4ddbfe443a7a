import { useState } from 'react';

export function Field({ onSave }) {
  const [value, setValue] = useState('');
  const [rows, setRows] = useState([]);
  const keep = () => setValue(value);
  const refresh = (changed) => {
    setRows(rows);
    onSave(changed);
  };
  const read = () => {
    const first = rows[0];
    const size = rows.length;
    setRows(rows);
    return [first, size];
  };
  return <Editor value={value} onKeep={keep} onRefresh={refresh} onRead={read} />;
}
