/** Phrases that come with the application; the therapist's own stand beside them. */
export const builtInSnippets: readonly { readonly word: string; readonly text: string }[] = [
  {
    word: 'consent',
    text: 'Explained what will be done and where; client agrees, and will say when to stop.',
  },
  { word: 'noflags', text: 'Asked about warning signs; none reported.' },
  { word: 'same', text: 'No change in health or medicines since last time.' },
  { word: 'onset', text: 'Began gradually, without a fall or other injury.' },
  { word: 'stiff', text: 'Stiff in the morning, eases with movement.' },
  { word: 'sides', text: 'Compared with the other side: ' },
  { word: 'free', text: 'Movement free and without pain at the end of range.' },
  { word: 'tolerated', text: 'Tolerated well, no unwanted reaction.' },
  { word: 'eased', text: 'Tissue softer and warmer after treatment, movement easier.' },
  { word: 'unchanged', text: 'No change from treatment today.' },
  { word: 'soreness', text: 'Told that mild soreness for a day or two can follow and should fade.' },
  { word: 'active', text: 'Advised to keep moving as usual and to walk a little every day.' },
  { word: 'doctor', text: 'Advised to see a doctor before further treatment: ' },
  { word: 'review', text: 'Ask again about pain at night and after work; then decide how to go on.' },
]
