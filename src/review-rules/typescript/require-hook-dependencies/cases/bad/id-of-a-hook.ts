import { useEffect, useState } from 'react';
import { loadUser, type User } from './api';

export function useUser(userId: string): User | null {
  const [user, setUser] = useState<User | null>(null);
  useEffect(() => {
    let isLate = false;
    loadUser(userId)
      .then((loaded) => {
        if (!isLate) setUser(loaded);
      })
      .catch((error: unknown) => console.error(error));
    return () => {
      isLate = true;
    };
  }, []); // expect: missing-dependency
  return user;
}
