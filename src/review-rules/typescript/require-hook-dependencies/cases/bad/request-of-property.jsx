import { useEffect, useState } from 'react';

export function User({ userId }) {
  const [user, setUser] = useState(null);
  useEffect(() => {
    fetch(`/api/users/${userId}`)
      .then((response) => response.json())
      .then(setUser);
  }, []); // expect: missing-dependency
  return <Card user={user} />;
}
