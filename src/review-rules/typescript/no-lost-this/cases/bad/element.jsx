import React from 'react';

export class Form extends React.Component {
  save() {
    this.props.onSave(this.state);
  }

  clear() {
    this.setState({ text: '' });
  }

  render() {
    return (
      <form onSubmit={this.save}> {/* expect: lost-this */}
        <button onClick={this.clear}>Clear</button> {/* expect: lost-this */}
      </form>
    );
  }
}
