import { Component } from 'react';

export class List extends Component {
  render() {
    return this.props.items.map((item) => <Item {...{}} id={item.id} />) && this.rows();
  }

  rows() {
    return <ul>{this.props.items.map((item) => <li>{item.name}</li>)}</ul>; // expect: list-key
  }
}

export class Plain extends Component {
  render() {
    return this.props.items.map((item) => <Item id={item.id} />); // expect: list-key
  }
}
