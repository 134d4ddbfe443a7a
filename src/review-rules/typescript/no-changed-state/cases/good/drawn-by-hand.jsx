import { Component } from 'react';

export class Clock extends Component {
  state = { now: 0 };

  tick = () => {
    this.state.now = Date.now();
    this.forceUpdate();
  };

  stop() {
    this.setState({ now: 0 });
  }

  render() {
    return <time onClick={this.tick}>{this.state.now}</time>;
  }
}
