import { useFieldArray, useForm } from 'react-hook-form';
import { useFields } from './fields';

interface Party {
  guests: { name: string }[];
  dishes: { title: string }[];
}

export function PartyForm() {
  const { control, register } = useForm<Party>();
  const { fields, remove } = useFieldArray({ control, name: 'guests' });
  const { fields: dishes } = useFieldArray({ control, name: 'dishes' });
  const others = useFields();

  return (
    <form>
      {fields.map((guest, at) => (
        <div key={guest.id} onClick={() => remove(at)}>
          <input {...register(`guests.${at}.name`)} />
        </div>
      ))}
      {dishes.map((dish, at) => (
        <b key={at}>{dish.title}</b>
      ))}
      {others.fields.map((other: string, at: number) => (
        <i key={at}>{other}</i>
      ))}
    </form>
  );
}
