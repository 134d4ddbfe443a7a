import { useEffect, useState } from 'react';
import { socket } from './socket';

export function useMessages(room) {
  const [messages, setMessages] = useState([]);
  useEffect(() => {
    function receive(message) {
      setMessages(messages.concat(message)); // expect: stale-closure
    }
    socket.on('message', receive);
    return () => socket.off('message', receive);
  }, [room]);
  return messages;
}
