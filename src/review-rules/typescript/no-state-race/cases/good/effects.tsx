import React, { useEffect, useRef, useState } from 'react';

interface Props {
  readonly id: string;
  readonly load: (id?: string, signal?: AbortSignal) => Promise<string>;
}

export function Profile({ id, load }: Props) {
  const [name, setName] = useState('');
  const [isDone, setDone] = useState(false);
  const last = useRef(id);

  useEffect(() => {
    let isOver = false;
    const run = async () => {
      const found = await load(id);
      if (!isOver) setName(found);
    };
    void run();
    return () => {
      isOver = true;
    };
  }, [id, load]);

  useEffect(() => {
    const run = async () => setName(await load());
    void run();
  }, []);

  useEffect(() => {
    const run = async () => {
      await load(id);
      setDone(true);
    };
    void run();
  }, [id]);

  useEffect(() => {
    const run = async () => {
      const found = await load(id);
      if (last.current === id) setName(found);
    };
    void run();
  }, [id]);

  useEffect(() => {
    const run = async () => {
      const found = await load();
      setName(found);
    };
    void run();
  }, [isDone]);

  useEffect(() => {
    const onClick = async () => {
      const found = await load(id);
      setName(found);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [id]);

  useEffect(() => {
    queueMicrotask(async () => {
      const found = await load(id);
      setName(found);
    });
  }, [id]);

  return <b>{name}</b>;
}
