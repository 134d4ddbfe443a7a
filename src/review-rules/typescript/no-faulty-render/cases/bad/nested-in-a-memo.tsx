import { memo, useState } from 'react';

interface Props {
  readonly id: string;
}

export const Editor = memo(({ id }: Props) => {
  const [isOpen, setOpen] = useState(false);
  const Title = () => {
    const [title, setTitle] = useState(id);
    return <h1 onClick={() => setTitle(title.toUpperCase())}>{title}</h1>;
  };
  return (
    <section onClick={() => setOpen(!isOpen)}>
      <Title />{/* expect: nested-component */}
    </section>
  );
});
