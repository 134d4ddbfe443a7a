import { useEffect, useState } from 'react';
import { socket } from '../socket';

export function Messages({ room }) {
  const [messages, setMessages] = useState([]);
  useEffect(() => {
    socket.emit('join', room);
    socket.on('message', (message) => setMessages((list) => [...list, message])); // expect: listener-leak
  }, [room]);
  return messages.map((message) => <p key={message.id}>{message.text}</p>);
}
