export async function removeNotice(row: Notice) {
  try {
    await ElMessageBox.confirm('Remove the notice?');
    await notices.delete(row.id);
    ElMessage.success('removed');
  } catch (error) {}
}

export async function submit(form: Form, add: Mutation) {
  try {
    await add.mutateAsync(await form.validateFields());
  } catch (error) {}
}

export function play(video: HTMLVideoElement) {
  video.play().catch(() => {});
  navigator.clipboard.writeText('x').catch(() => {});
  this.$router.push('/home').catch(() => {});
}
