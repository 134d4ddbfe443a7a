import { useEffect, useState } from 'react';

export function Feed({ roomId }) {
  const [last, setLast] = useState(null);
  useEffect(() => {
    const socket = new WebSocket(`wss://chat.example.com/${roomId}`);
    socket.onmessage = ({ data }) => setLast(data);
    return () => socket.close();
  }, []); // expect: missing-dependency
  return <p>{last}</p>;
}
