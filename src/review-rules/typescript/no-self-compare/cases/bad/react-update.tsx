import { Component } from 'react';

interface Props {
  readonly user: { readonly id: string };
  readonly load: (id: string) => void;
}

export class Profile extends Component<Props> {
  override componentDidUpdate() {
    if (this.props.user.id !== this.props.user.id) { // expect: self-compare
      this.props.load(this.props.user.id);
    }
  }

  override render() {
    return <h1>{this.props.user.id}</h1>;
  }
}
