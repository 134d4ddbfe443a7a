import { useLoaderData } from 'react-router-dom';

interface Profile {
  readonly name: string;
  readonly bio: string;
}

export const ProfileCard = () => {
  const { name, bio } = useLoaderData() as Profile;
  const paragraphs = bio.split('\n\n');
  return (
    <section>
      <h1>{name}</h1>
      {paragraphs.map((text) => (
        <p key={text} dangerouslySetInnerHTML={{ __html: text.replace(/\n/g, '<br>') }} /> // expect: xss
      ))}
      <footer dangerouslySetInnerHTML={{ __html: bio.trim().replace(/\r?\n/g, '<br />') }} /> {/* expect: xss */}
    </section>
  );
};

export function show(box: HTMLElement, message: { text: string }): void {
  box.innerHTML = message.text.replace(/(?:\r\n|\r|\n)/g, '<br/>'); // expect: xss
}
