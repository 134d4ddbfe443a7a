import React from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';

export function Ended() {
  const [params] = useSearchParams();
  const back = params.get('back') ?? '/';
  return <a href={back}>Go back</a>; // expect: open-redirect
}

export function Thanks() {
  const { search } = useLocation();
  const next = new URLSearchParams(search).get('next');
  if (!next) {
    return <p>Thanks</p>;
  }
  return <a href={next}>Go on</a>; // expect: open-redirect
}

type Props = { location: { search: string } };

export class Banner extends React.Component<Props> {
  private readonly label = 'Go back';

  render(): React.ReactNode {
    const back = new URLSearchParams(this.props.location.search).get('back') || '/';
    return (
      <div role="alert">
        <a href={back}>{this.label}</a> {/* expect: open-redirect */}
      </div>
    );
  }
}
