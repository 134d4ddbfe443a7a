import React, { useEffect, useState } from 'react';

export function Profile({ id }: { readonly id: string }) {
  const [user, setUser] = useState<unknown>();
  useEffect(async () => { // expect: misused-promise
    const response = await fetch(`/users/${id}`);
    setUser(await response.json());
  }, [id]);
  React.useLayoutEffect(async () => { // expect: misused-promise
    await document.fonts.ready;
  }, []);
  return <pre>{JSON.stringify(user)}</pre>;
}
