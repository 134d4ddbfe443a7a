import { useState } from 'react';

export function Form({ fields }) {
  const [values, setValues] = useState({});
  const Field = (name) => (
    <input key={name} value={values[name]} onChange={(event) => setValues({ ...values, [name]: event.target.value })} />
  );
  return <form>{fields.map((name) => Field(name))}</form>;
}
