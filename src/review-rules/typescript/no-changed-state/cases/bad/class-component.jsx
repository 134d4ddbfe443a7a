import React, { Component } from 'react';

export class Counter extends Component {
  constructor(props) {
    super(props);
    this.state = { count: 0, seen: {} };
  }

  increment = () => {
    this.state.count += 1; // expect: state-mutation
    this.setState({ seen: { ...this.state.seen, [this.state.count]: true } });
  };

  reset() {
    this.state.seen.all = false; // expect: state-mutation
    this.state.count++; // expect: state-mutation
  }

  render() {
    return <button onClick={this.increment}>{this.state.count}</button>;
  }
}
