import { useEffect, useState } from 'react';

export function Presence() {
  const [people, setPeople] = useState<string[]>([]);
  useEffect(() => {
    const read = async () => {
      const answer = await fetch('/people');
      setPeople(await answer.json());
    };
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  });
  useEffect(() => {
    const socket = new WebSocket('/people');
    socket.onmessage = ({ data }) => setPeople([...people, data]);
    return () => socket.close();
  }, [people]);
  return <p>{people.join(', ')}</p>;
}
