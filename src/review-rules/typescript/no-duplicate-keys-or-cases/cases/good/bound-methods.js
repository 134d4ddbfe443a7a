class Search extends Component {
  state = { query: '' };
  submit = this.submit.bind(this);

  submit() {
    this.props.onSearch(this.state.query);
  }

  static submit() {
    return new Search();
  }

  #submit() {
    return this.submit();
  }
}
