import Vue from 'vue';
import Component from 'vue-class-component';

@Component
export class Counter extends Vue {
  count = 0;

  add() {
    this.count += 1;
  }

  render() {
    return <button onClick={this.add}>{this.count}</button>;
  }
}
