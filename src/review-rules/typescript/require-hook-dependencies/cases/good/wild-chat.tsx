import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { connect } from '../api/connection';
import { Composer, MessageList, Toolbar } from '../ui';

interface Message {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

interface Props {
  readonly room: string;
  readonly user: string;
  readonly onLeave: () => void;
}

export function Chat({ room, user, onLeave }: Props) {
  const navigate = useNavigate();
  const bottom = useRef<HTMLDivElement>(null);
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const [draft, setDraft] = useState('');
  const [isMuted, setMuted] = useState(false);
  const muted = useRef(isMuted);
  muted.current = isMuted;

  useEffect(() => {
    const connection = connect(room);
    connection.on('message', (message: Message) => {
      setMessages((known) => [...known, message]);
      if (!muted.current) playSound(message);
    });
    return () => connection.close();
  }, [room]);

  useEffect(() => {
    bottom.current?.scrollIntoView();
  }, [messages]);

  const own = useMemo(() => messages.filter(({ author }) => author === user), [messages, user]);

  const send = useCallback(async () => {
    if (draft.trim() === '') return;
    await post(room, { author: user, text: draft });
    setDraft('');
  }, [draft, room, user]);

  const leave = useCallback(() => {
    onLeave();
    navigate('/');
  }, [onLeave, navigate]);

  return (
    <section>
      <Toolbar count={own.length} isMuted={isMuted} onMute={setMuted} onLeave={leave} />
      <MessageList messages={messages} />
      <div ref={bottom} />
      <Composer value={draft} onChange={setDraft} onSend={send} />
    </section>
  );
}
