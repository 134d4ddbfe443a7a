import { produce } from 'immer';
import { useState } from 'react';

export function useForm() {
  const [form, setForm] = useState({ names: [] as string[] });
  const add = (name: string) =>
    setForm(
      produce((draft) => {
        draft.names.push(name);
        return draft;
      }),
    );
  return { form, add };
}
