import { useCallback, useMemo, useState } from 'react';

export function Form({ values, onSave }) {
  const [errors, setErrors] = useState({});
  const [changed, setChanged] = useState([]);
  const errorText = JSON.stringify(errors);
  const list = useMemo(() => Object.values(errors), [errorText]);
  const isChanged = changed.length > 0;
  const validate = useCallback(() => setErrors(check(values, changed)), [values, changed]);
  const save = useCallback(() => {
    validate();
    if (isChanged) onSave(values, changed);
  }, [validate, onSave]);
  const count = useMemo(() => changed.length * 2, [changed.length]);
  return <Errors list={list} count={count} onSave={save} onChange={setChanged} />;
}
