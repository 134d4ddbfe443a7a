import React from 'react';

export class Ticker extends React.Component {
  state = { ticks: 0 };

  componentDidMount() {
    this.timer = window.setInterval(() => { // expect: timer-leak
      this.setState(({ ticks }) => ({ ticks: ticks + 1 }));
    }, 1000);
  }

  render() {
    return <span>{this.state.ticks}</span>;
  }
}
