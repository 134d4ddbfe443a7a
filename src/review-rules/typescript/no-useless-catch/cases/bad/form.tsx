import { useState } from 'react';

export function Form({ save }: { save: (name: string) => Promise<void> }) {
  const [name, setName] = useState('');
  const submit = async () => {
    try {
      await save(name);
      setName('');
    } catch (error) { // expect: useless-catch
      throw error;
    }
  };
  return (
    <form onSubmit={submit}>
      <input value={name} onChange={(event) => setName(event.target.value)} />
    </form>
  );
}
