/** The first walk through the product, over both examples. */
export const tourWords = {
  offer: {
    title: 'New here?',
    text: 'A walk in six steps, over the two examples that are in: what looks like one, who is missing, and what a merge would cost.',
    start: 'Take the walk',
    later: 'Not now',
  },
  button: 'Take the walk',
  label: 'The walk',
  step: (number: number, of: number) => `${number} of ${of}`,
  next: 'Next',
  back: 'Back',
  done: 'Done',
  stop: 'End the walk',
  steps: {
    question: {
      title: 'Begin with a question',
      text: 'The picture opens on the strongest finding of the sources in force. The list on the left holds all of them: certain ones first, those to check apart.',
    },
    duplication: {
      title: 'Two that look like one',
      text: 'The band between them is as wide as what they share; who sits on both stands between. The table below has them side by side.',
    },
    why: {
      title: 'Every finding says why',
      text: 'On the right: what it rests on, part by part, what could be done, and the sources with document and line.',
    },
    missing: {
      title: 'Someone is missing',
      text: 'A dashed ring is a seat that nobody holds, though its like is held nearly everywhere else or asked for. The details say, under “What could be done”, who could be invited.',
    },
    paper: {
      title: 'Try it on paper',
      text: 'The two of before as one: what that saves, and who loses a seat. A sub-group or a shared secretariat can be tried beside it. Nothing real changes.',
    },
    share: {
      title: 'Show it to others',
      text: 'The address holds what is shown, chosen and filtered, and the part of the picture in sight. Copy the link in the header, save the picture, or press Ctrl K for every command.',
    },
  },
} as const;
