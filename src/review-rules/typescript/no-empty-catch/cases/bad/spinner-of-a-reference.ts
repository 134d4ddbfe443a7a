import { ref, type Ref } from 'vue';

export interface Profile {
  name: string;
}

export function useProfile(id: Ref<string>) {
  const profile = ref<Profile>();
  const busy = ref(false);

  async function save(changes: Partial<Profile>): Promise<void> {
    busy.value = true;
    try {
      const answer = await fetch(`/api/profiles/${id.value}`, { method: 'PATCH', body: JSON.stringify(changes) });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      profile.value = (await answer.json()) as Profile;
    } catch (error) { // expect: swallowed-error
      busy.value = false;
      return;
    }
    busy.value = false;
  }

  return { profile, busy, save };
}
