import React, { Component } from 'react';

export class Counter extends Component {
  constructor(props) {
    super(props);
    this.state = { count: 0 };
    this.state.seen = {};
  }

  componentWillMount() {
    this.state.count = this.props.start;
  }

  increment = () => {
    const { count } = this.state;
    this.setState({ count: count + 1 });
  };

  render() {
    return <button onClick={this.increment}>{this.state.count}</button>;
  }
}
