import React from 'react';

export class Form extends React.Component {
  state = { values: { name: '' }, errors: [], marks: new Map(), draft: this.props.draft };

  change = (name, value) => {
    this.state.values[name] = value; // expect: state-mutation
    this.state.errors[0] = undefined; // expect: state-mutation
    this.state.draft.text = value; // expect: state-mutation
    this.state.marks = new Map(); // expect: state-mutation
    this.setState({ isDirty: true });
  };

  render() {
    return <Fields values={this.state.values} errors={this.state.errors} onChange={this.change} />;
  }
}
