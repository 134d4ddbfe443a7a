import { useEffect, useState } from 'react';
import { loadUser, openLog, type User } from './api';

export function useUser(userId: string, source: string): User | null {
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
  }, [userId]);
  useEffect(() => {
    const log = openLog(userId);
    return () => log.close();
  }, []);
  useEffect(() => {
    loadUser(source).then(setUser, console.error);
  }, []);
  return user;
}
