import React from 'react';
import { Chart } from './chart';

export class Player extends React.Component {
  state = { audio: new Audio(), video: null, seconds: 0 };

  constructor(props) {
    super(props);
    this.chart = new Chart(props.canvas);
  }

  seek(seconds) {
    this.state.audio.currentTime = seconds;
    this.state.video.currentTime = seconds;
    this.setState({ seconds });
  }

  componentDidMount() {
    this.state.audio.onended = () => this.setState({ over: true });
  }

  render() {
    return <p>{this.state.seconds}</p>;
  }
}

export class Board extends React.Component {
  constructor(props) {
    super(props);
    this.state = { chart: new Chart(props.canvas), isOpen: false };
  }

  show(title) {
    this.state.chart.title = title;
    this.setState({ isOpen: true });
  }

  render() {
    return <p>{this.state.isOpen ? 'open' : 'shut'}</p>;
  }
}
