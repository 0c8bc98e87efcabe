import type { HandoutTexts } from '../texts.ts'

export const advice: Pick<HandoutTexts, 'aftercare' | 'seekHelp'> = {
  aftercare: {
    soreness:
      'Après un massage appuyé, vous pouvez avoir un peu mal pendant un ou deux jours. Cela devrait passer.',
    'rise-slowly':
      'Levez-vous lentement et reposez-vous un peu. Certaines personnes ont la tête qui tourne au début.',
    'drink-normally': 'Buvez comme d’habitude.',
    'stay-active':
      'Marchez tranquillement et continuez à bouger. Rester au lit n’aide pas contre le mal de dos.',
    warmth:
      'Une douche chaude peut faire du bien. Une poche chaude dans un linge aussi, 15 à 20 minutes. Pas sur une peau engourdie, gonflée ou enflammée.',
    'no-hard-training': 'Évitez le sport intense pendant environ un jour.',
    'gentle-stretches': 'Étirez-vous en douceur. Cela peut tirer un peu, mais ne doit jamais faire très mal.',
    strengthening:
      'Des exercices qui renforcent le cou et les épaules aident sans doute contre le mal de cou lié au travail de bureau.',
    'movement-breaks': 'Faites une courte pause pour bouger toutes les 30 à 60 minutes.',
    'alongside-exercise': 'Pour le mal de bas du dos, le massage est plus utile avec des exercices.',
    'ball-pressure':
      'Vous pouvez presser vous-même les points sensibles avec une balle, 30 à 60 secondes. Jamais sur la colonne ni à l’avant du cou.',
  },
  seekHelp: {
    'both-legs': 'douleur, fourmillements, faiblesse ou engourdissement dans les deux jambes',
    saddle: 'engourdissement entre les jambes ou autour des fesses',
    'bladder-bowel': 'difficulté à uriner, ou urines ou selles que vous ne pouvez plus retenir',
    sexual: 'nouveaux problèmes de sensation ou de fonction sexuelle',
    'chest-pain': 'douleur dans la poitrine',
    accident: 'douleur après un accident grave',
    'leg-weakness': 'jambe qui devient vite plus faible',
    breathless: 'difficulté à respirer',
    tearing: 'douleur soudaine, comme une déchirure, dans le dos ou le ventre',
    'fever-neck': 'fièvre avec la nuque raide ou des idées confuses',
    'neck-signs':
      'vertiges, vision double, paroles peu claires, visage engourdi, difficulté à avaler ou à marcher',
    'worst-ever': 'le pire mal de tête ou de cou de votre vie',
    calf: 'mollet chaud, gonflé et douloureux',
    'new-numbness': 'nouvel engourdissement ou nouvelle faiblesse',
    bruises: 'bleus qui s’étendent',
    'dark-urine': 'urines foncées après un massage très profond',
    'worse-72': 'douleur plus forte après trois jours',
    fever: 'fièvre',
  },
}
