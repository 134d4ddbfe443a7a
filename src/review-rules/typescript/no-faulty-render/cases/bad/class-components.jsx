import React from 'react';

export class Panel extends React.Component {
  constructor(props) {
    super(props);
    this.setState({ isOpen: false }); // expect: refused-element
  }
  componentWillRecieveProps(next) { // expect: refused-element
    this.rows = next.rows;
  }
  componentDidmount() { // expect: refused-element
    this.rows = this.props.rows;
  }
  shouldComponentUpdat() { // expect: refused-element
    return true;
  }
  render() {
    return <b>{this.rows.length}</b>;
  }
}
