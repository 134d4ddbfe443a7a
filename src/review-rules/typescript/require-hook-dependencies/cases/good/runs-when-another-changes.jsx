import { useEffect, useState } from 'react';

export function Field({ value, isEditing, onChange }) {
  const [draft, setDraft] = useState(value);
  useEffect(() => {
    if (value !== draft) setDraft(value);
  }, [value]);
  useEffect(() => {
    if (isEditing) onChange(draft);
  }, [draft]);
  useEffect(() => {
    document.title = draft;
  }, []);
  return <input value={draft} onChange={(event) => setDraft(event.target.value)} />;
}
