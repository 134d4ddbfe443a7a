import { useCallback, useEffect, useState } from 'react';

export function Profile({ id }: { readonly id: string }) {
  const [user, setUser] = useState<unknown>();
  const load = useCallback(async () => {
    const response = await fetch(`/users/${id}`);
    setUser(await response.json());
  }, [id]);
  useEffect(() => {
    void load();
  }, [load]);
  return <button onClick={async () => await load()}>{String(user)}</button>;
}
