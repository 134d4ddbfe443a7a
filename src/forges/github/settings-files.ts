/** Where a repository keeps its settings; a later one goes before an earlier one. */
export const settingsFiles = ['.autoglm.yml', '.github/autoglm.yml'] as const;
