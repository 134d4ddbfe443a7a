import { useState } from 'react';

export function Like({ post, api }) {
  const [likes, setLikes] = useState(post.likes);
  const [tags, setTags] = useState(post.tags);
  const [status, setStatus] = useState('');

  const like = async () => {
    setLikes(likes + 1);
    const answer = await api.like(post.id);
    if (!answer.ok) setLikes(likes);
  };

  const removeTag = async (tag) => {
    setTags(tags.filter((one) => one !== tag));
    try {
      await api.removeTag(post.id, tag);
    } catch {
      setTags(tags);
    }
  };

  const addTag = async (tag) => {
    setTags([...tags, tag]);
    try {
      await api.addTag(post.id, tag);
    } catch {
      setTags(tags.filter((one) => one !== tag));
    }
  };

  const share = async () => {
    setStatus('sharing');
    await api.share(post.id);
    setStatus(status);
  };

  return <Post {...{ likes, tags, status, like, removeTag, addTag, share }} />;
}
