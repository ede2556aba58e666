export const savedViewWords = {
  button: 'Saved views',
  name: 'Name of this view',
  save: 'Save',
  nothing: 'None is saved yet. A saved view stays in this browser; to send one, copy its link.',
  open: (name: string) => `Open ${name}`,
  remove: (name: string) => `Forget ${name}`,
} as const;
