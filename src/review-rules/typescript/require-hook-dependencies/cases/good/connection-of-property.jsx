import { useEffect, useState } from 'react';

export function Feed({ roomId, start }) {
  const [last, setLast] = useState(start);
  useEffect(() => {
    const socket = new WebSocket(`wss://chat.example.com/${roomId}`);
    const when = new Date(start);
    socket.onmessage = ({ data }) => setLast(`${when} ${data}`);
    return () => socket.close();
  }, [roomId]);
  return <p>{last}</p>;
}
