import { useEffect, useState } from 'react';
import { api, cache } from './api';

export function Profile({ userId, first }) {
  const [user, setUser] = useState(null);
  useEffect(() => {
    api.get(`/users/${userId}`).then((answer) => setUser(answer));
  }, [userId]);
  useEffect(() => {
    const kept = cache.get(`user/${first}`);
    api.get(`/seen/${first}`).then(() => undefined);
    api.put(`/users/${first}`, { seen: true }).then((answer) => setUser(answer));
    if (kept) setUser(kept);
  }, []);
  return <h1>{user?.name}</h1>;
}
