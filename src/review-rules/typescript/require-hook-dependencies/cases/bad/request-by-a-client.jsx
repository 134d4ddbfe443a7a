import React, { useEffect, useState } from 'react';
import { api } from './api';

export default function Profile({ userId, page }) {
  const [user, setUser] = useState(null);
  const [posts, setPosts] = useState([]);
  const [error, setError] = useState(null);

  useEffect(() => {
    let live = true;
    api
      .get(`/users/${userId}`)
      .then((answer) => live && setUser(answer))
      .catch((e) => live && setError(e));
    return () => {
      live = false;
    };
  }, []); // expect: missing-dependency

  useEffect(() => {
    const load = async () => {
      const answer = await api.http.get('/posts/' + userId + '?page=' + page);
      setPosts(answer.data);
    };
    load();
  }, [userId]); // expect: missing-dependency

  if (error) return <p role="alert">{error.message}</p>;
  return <h1>{user?.name ?? posts.length}</h1>;
}
