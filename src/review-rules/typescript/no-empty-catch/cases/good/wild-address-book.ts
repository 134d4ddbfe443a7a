import { api } from './api.ts';
import { toast } from './toast.ts';

interface Contact {
  readonly id: string;
  name: string;
  mail: string;
  groups: string[];
}

interface State {
  contacts: Contact[];
  selected: Contact | undefined;
  isLoading: boolean;
  isSaving: boolean;
}

export class AddressBook {
  readonly state: State = { contacts: [], selected: undefined, isLoading: false, isSaving: false };

  constructor(private readonly render: (state: State) => void) {}

  async open(): Promise<void> {
    this.state.isLoading = true;
    this.render(this.state);
    try {
      this.state.contacts = await api.get<Contact[]>('/contacts');
      this.state.isLoading = false;
    } catch (error) {
      this.state.isLoading = false;
      toast.show(`Contacts cannot be loaded: ${String(error)}`);
    }
    this.render(this.state);
  }

  async save(contact: Contact): Promise<void> {
    this.state.isSaving = true;
    this.render(this.state);
    try {
      await api.put(`/contacts/${contact.id}`, contact);
      this.state.contacts = this.state.contacts.map((one) => (one.id === contact.id ? contact : one));
      this.state.isSaving = false;
    } catch (error) {
      this.state.isSaving = false;
      toast.show(`${contact.name} was not saved: ${String(error)}`);
    }
  }

  async removeAll(contacts: readonly Contact[]): Promise<void> {
    for (const contact of contacts) {
      try {
        await api.delete(`/contacts/${contact.id}`);
      } catch (error) {
        toast.show(`${contact.name} was not removed: ${String(error)}`);
        continue;
      }
      this.state.contacts = this.state.contacts.filter(({ id }) => id !== contact.id);
    }
    this.render(this.state);
  }

  async addToGroup(contact: Contact, group: string): Promise<void> {
    contact.groups.push(group);
    try {
      await api.post(`/groups/${group}/members`, { id: contact.id });
    } catch (error) {
      contact.groups = contact.groups.filter((one) => one !== group);
      throw error;
    }
  }

  select(id: string): void {
    this.state.selected = this.state.contacts.find((one) => one.id === id);
    this.render(this.state);
  }
}
