export class Group {
  constructor(members) {
    this.members = new Set(members);
    this.members.label = 'group';
  }
}
