import { useFieldArray } from 'react-hook-form';
export function Summary({ control }) {
  const { fields, append, remove } = useFieldArray({ control, name: 'rows' });
  return (
    <ul>
      {fields.map((field, index) => <li key={field.id}>{field.name}</li>)}
      {fields.map((field, index) => <option key={index}>{field.name}</option>)}
      <button onClick={() => remove(0)} />
    </ul>
  );
}
