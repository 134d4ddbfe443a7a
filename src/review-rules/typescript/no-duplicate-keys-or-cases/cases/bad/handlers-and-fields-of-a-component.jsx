import React from 'react';

export class Search extends React.Component {
  static defaultProps = { delay: 200 };
  state = { text: '', results: [] };
  #timer = null;

  componentDidMount() {
    this.input.focus();
  }

  handleChange = (event) => {
    this.setState({ text: event.target.value });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.search, this.props.delay);
  };

  search = async () => {
    this.setState({ results: await this.props.find(this.state.text) });
  };

  componentDidMount() { // expect: duplicate-member
    this.search();
  }

  state = { text: this.props.initial, results: [], isOpen: false }; // expect: duplicate-member

  static defaultProps = { delay: 300, initial: '' }; // expect: duplicate-member

  render() {
    return <input ref={(input) => (this.input = input)} value={this.state.text} onChange={this.handleChange} />;
  }
}
