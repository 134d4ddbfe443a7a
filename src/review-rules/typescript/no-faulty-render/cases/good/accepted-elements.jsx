import React, { useEffect } from 'react';
import { Text } from './text.js';

const draw = () => <b>later</b>;
const style = { color: 'red' };

export function Page({ html, name, date, save, id }) {
  useEffect(() => {
    const timer = setInterval(save, 1000);
    return () => clearInterval(timer);
  }, [save]);
  useEffect(() => {
    if (!id) return clearTimeout(id);
    const timer = setTimeout(save, 1000);
    return () => clearTimeout(timer);
  }, [id, save]);
  return (
    <main style={style}>
      <Text style="bold" onclick={save}>{draw}</Text>
      <Text>{{ date }}</Text>
      <my-button onclick={save} style="plain">Save</my-button>
      <div dangerouslySetInnerHTML={{ __html: html }}>
        {/* nothing */}
      </div>
      <input type="text" value={name} />
      <p>{draw()}{new Date().toISOString()}</p>
    </main>
  );
}

export class Panel extends React.Component {
  constructor(props) {
    super(props);
    this.state = { isOpen: false };
    this.open = () => this.setState({ isOpen: true });
  }
  componentDidMount() {
    this.rows = this.props.rows;
  }
  componentName() {
    return 'Panel';
  }
  shouldUpdate() {
    return true;
  }
  render() {
    return <b onClick={this.open}>{this.state.isOpen}</b>;
  }
}
