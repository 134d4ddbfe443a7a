import { useFieldArray, useForm } from 'react-hook-form';

interface Party {
  guests: { name: string }[];
  dishes: { title: string }[];
}

export function PartyForm({ onDone }: { onDone(party: Party): void }) {
  const { control, register, handleSubmit } = useForm<Party>();
  const { fields: guests, remove, append } = useFieldArray({ control, name: 'guests' });
  const dishes = useFieldArray({ control, name: 'dishes' });

  return (
    <form onSubmit={handleSubmit(onDone)}>
      {guests.map((guest, at) => (
        <div key={at}> {/* expect: list-key */}
          <input {...register(`guests.${at}.name`)} />
          <button type="button" onClick={() => remove(at)}>
            {guest.name}
          </button>
        </div>
      ))}
      {dishes.fields.map(function (dish, number) {
        return (
          <li key={number} onClick={() => dishes.move(number, 0)}> {/* expect: list-key */}
            <input defaultValue={dish.title} {...register(`dishes.${number}.title`)} />
          </li>
        );
      })}
      <button type="button" onClick={() => append({ name: '' })}>
        More
      </button>
    </form>
  );
}
