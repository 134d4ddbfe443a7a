/** Where a project keeps its settings; a later one goes before an earlier one. */
export const settingsFiles = ['.autoglm.yml', '.gitlab/autoglm.yml'] as const;
