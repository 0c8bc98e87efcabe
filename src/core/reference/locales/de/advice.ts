import type { HandoutTexts } from '../texts.ts'

export const advice: Pick<HandoutTexts, 'aftercare' | 'seekHelp'> = {
  aftercare: {
    soreness:
      'Nach kräftiger Massage können die Muskeln ein bis zwei Tage etwas schmerzen. Das sollte nachlassen.',
    'rise-slowly':
      'Stehen Sie langsam auf und ruhen Sie sich kurz aus. Manchen ist anfangs etwas schwindlig.',
    'drink-normally': 'Trinken Sie so viel wie sonst auch.',
    'stay-active':
      'Gehen Sie ruhig spazieren und bleiben Sie in Bewegung. Bettruhe hilft nicht gegen Rückenschmerzen.',
    warmth:
      'Eine warme Dusche kann guttun. Ebenso eine warme Auflage durch ein Tuch, 15 bis 20 Minuten. Nicht auf tauber, geschwollener oder entzündeter Haut.',
    'no-hard-training': 'Verzichten Sie etwa einen Tag lang auf hartes Training.',
    'gentle-stretches': 'Dehnen Sie sanft. Es darf ein wenig ziehen, aber nie stechend wehtun.',
    strengthening:
      'Übungen, die Nacken und Schultern kräftigen, helfen wahrscheinlich bei Nackenschmerzen durch Arbeit am Schreibtisch.',
    'movement-breaks': 'Machen Sie alle 30 bis 60 Minuten eine kurze Bewegungspause.',
    'alongside-exercise': 'Bei Schmerzen im unteren Rücken wirkt Massage am besten zusammen mit Übungen.',
    'ball-pressure':
      'Schmerzende Stellen können Sie selbst 30 bis 60 Sekunden lang mit einem Ball drücken. Nie auf der Wirbelsäule oder vorn am Hals.',
  },
  // after "bei": in the dative
  seekHelp: {
    'both-legs': 'Schmerzen, Kribbeln, Schwäche oder Taubheit in beiden Beinen',
    saddle: 'Taubheit zwischen den Beinen oder am Gesäß',
    'bladder-bowel':
      'Problemen beim Wasserlassen oder wenn Sie Blase oder Darm plötzlich nicht mehr halten können',
    sexual: 'neuen Problemen mit dem sexuellen Empfinden oder der sexuellen Funktion',
    'chest-pain': 'Schmerzen in der Brust',
    accident: 'Schmerzen nach einem schweren Unfall',
    'leg-weakness': 'einem Bein, das schnell schwächer wird',
    breathless: 'Atemnot',
    tearing: 'plötzlichen, reißenden Schmerzen in Rücken oder Bauch',
    'fever-neck': 'Fieber mit steifem Nacken oder Verwirrtheit',
    'neck-signs':
      'Schwindel, Doppelbildern, undeutlicher Sprache, taubem Gesicht, Problemen beim Schlucken oder Gehen',
    'worst-ever': 'den schlimmsten Kopf- oder Nackenschmerzen, die Sie je hatten',
    calf: 'einer heißen, geschwollenen, schmerzenden Wade',
    'new-numbness': 'neuer Taubheit oder Schwäche',
    bruises: 'blauen Flecken, die sich ausbreiten',
    'dark-urine': 'dunklem Urin nach sehr tiefer Massage',
    'worse-72': 'Schmerzen, die nach drei Tagen schlimmer sind',
    fever: 'Fieber',
  },
}
