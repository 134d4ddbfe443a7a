import React from 'react';

interface ListProps {
  items?: string[];
  title: string;
}

export function List({ items, title }: ListProps) {
  return <Section title={title} size={items.length} />;
}

List.defaultProps = { items: [] };

export class Table extends React.Component<ListProps> {
  static defaultProps = { items: [] };

  componentDidUpdate(previous: ListProps) {
    if (previous.items.length !== this.props.items.length) this.measure();
  }
}
