/** Where a change on paper is offered: beside a finding's route, and with a thing. */
export const tryWords = {
  try: 'Try it on paper',
  tryWith: (name: string) => `with ${name}`,
  localGroup: (of: string, facing: string) => `${of}: local group with ${facing}`,
  onNode: 'On paper…',
  nodeSteps: {
    'wind-up': 'Wind it up',
    merge: 'Merge with…',
    'sub-group': 'Make it a sub-group of…',
    'learning-arm': 'Make it the learning arm of…',
    link: 'Link with…',
    'adopt-boundary': 'Give it other areas…',
    'add-member': 'Seat a new member…',
    'drop-member': 'Take a member off…',
    'share-secretariat': 'Share its secretariat…',
    join: 'Seat it on…',
    leave: 'Take it off…',
    attend: 'Let another attend for it…',
    host: 'Let it keep secretariats…',
    found: 'Found a partnership with it…',
  },
} as const;
