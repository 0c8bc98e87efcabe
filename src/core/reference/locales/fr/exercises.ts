import type { HandoutTexts } from '../texts.ts'

const neckStop =
  'Arrêtez si vous avez le vertige, la nausée ou perdez l’équilibre, ou si la douleur descend dans un bras.'
const legStop = 'Arrêtez si la douleur descend dans une jambe ou si une jambe faiblit.'
const handStop = 'Arrêtez si la main fourmille ou s’engourdit.'
const sharpStop = 'Arrêtez en cas de douleur vive ou de fourmillements.'
const pinchStop = 'Arrêtez si cela pince fort dans l’épaule.'
const each20 = 'Tenez 20 secondes, 3 fois de chaque côté, une fois par jour'
const each15 = 'Tenez 15 secondes, 3 fois de chaque côté, une fois par jour'
const hold20 = 'Tenez 20 secondes, 3 fois, une fois par jour'

export const exercises: HandoutTexts['exercises'] = {
  S1: {
    title: 'Rentrer le menton',
    steps: [
      'Asseyez-vous bien droit et regardez devant vous.',
      'Glissez le menton tout droit en arrière, comme pour faire un double menton.',
      'Tenez 5 secondes, puis relâchez.',
    ],
    dose: 'Tenez 5 secondes, 8 fois, deux fois par jour',
    easier: 'Appuyez la tête contre un mur et hochez doucement.',
    harder: 'Poussez légèrement l’arrière de la tête dans vos mains.',
    stopSign: neckStop,
    picture:
      'Une personne assise droite sur une chaise, vue de côté, glisse le menton tout droit en arrière ; un trait en pointillé montre la tête plus en avant au départ.',
  },
  S2: {
    title: 'Oreille vers l’épaule',
    steps: [
      'Asseyez-vous bien droit et relâchez les deux épaules.',
      'Penchez une oreille vers l’épaule jusqu’à sentir une légère traction.',
      'Respirez calmement et tenez. Changez de côté.',
    ],
    dose: each20,
    easier: 'Penchez la tête deux fois moins.',
    harder: 'Tenez le siège avec l’autre main.',
    stopSign: neckStop,
    picture: 'Une personne assise, vue de face, penche la tête sur le côté, l’oreille vers l’épaule.',
  },
  S3: {
    title: 'Nez vers l’aisselle',
    steps: [
      'Asseyez-vous bien droit. Tournez la tête à moitié d’un côté.',
      'Baissez le nez vers l’aisselle.',
      'Posez la main sur l’arrière de la tête. Ne tirez pas.',
      'Tenez, remontez lentement, changez de côté.',
    ],
    dose: each20,
    easier: 'Laissez la main sur vos genoux.',
    harder: 'Tenez le siège avec l’autre main.',
    stopSign: neckStop,
    picture:
      'Une personne assise tourne et baisse la tête vers une aisselle ; la main du même côté est posée sur l’arrière de la tête.',
  },
  S4: {
    title: 'Tourner lentement la tête',
    steps: [
      'Asseyez-vous bien droit, le menton à l’horizontale.',
      'Tournez lentement la tête d’un côté, sans forcer.',
      'Revenez au milieu, puis tournez de l’autre côté.',
    ],
    dose: '8 fois de chaque côté, une fois par jour',
    easier: 'Tournez seulement à moitié.',
    harder: 'Restez au bout pendant deux respirations calmes.',
    stopSign: neckStop,
    picture: 'Une personne assise, vue de face, tourne lentement la tête d’un côté, puis de l’autre.',
  },
  S5: {
    title: 'Serrer les omoplates',
    steps: [
      'Tenez-vous droit, sur une chaise ou debout, les bras relâchés.',
      'Descendez les coudes et tirez-les en arrière.',
      'Serrez les omoplates 5 secondes. Relâchez lentement.',
    ],
    dose: 'Tenez 5 secondes, 10 fois, 2 séries, une fois par jour',
    easier: 'Serrez deux fois moins fort.',
    harder: 'Tenez une bande élastique entre les mains.',
    stopSign: 'Arrêtez en cas de douleur vive dans le dos ou la poitrine.',
    picture:
      'Une personne vue de dos : d’abord les bras pendent, puis les coudes descendent et reculent, les omoplates se rapprochent.',
  },
  S6: {
    title: 'Ouvrir la poitrine dans une porte',
    steps: [
      'Placez-vous dans une porte, les avant-bras sur le cadre.',
      'Gardez les coudes à hauteur d’épaule.',
      'Faites un petit pas en avant jusqu’à ouvrir la poitrine.',
      'Tenez et respirez.',
    ],
    dose: hold20,
    easier: 'Un bras à la fois, le coude plus bas.',
    harder: 'Faites un pas un peu plus grand.',
    stopSign: handStop,
    picture:
      'Une personne debout dans une porte, les deux avant-bras sur le cadre, les coudes à hauteur d’épaule ; vu de côté, un petit pas en avant ouvre la poitrine.',
  },
  S7: {
    title: 'Bras devant la poitrine',
    steps: [
      'Amenez un bras tendu devant la poitrine.',
      'Tenez-le avec l’autre avant-bras.',
      'Rapprochez-le jusqu’à sentir une légère traction derrière l’épaule.',
    ],
    dose: each20,
    easier: 'Laissez le bras plié.',
    harder: 'Tournez la tête de l’autre côté en même temps.',
    stopSign: pinchStop,
    picture: 'Une personne vue de face tient un bras tendu devant la poitrine avec l’autre avant-bras.',
  },
  S8: {
    title: 'Serviette derrière le dos',
    steps: [
      'Tenez une serviette derrière le dos, une main en haut, une en bas.',
      'Tirez lentement vers le haut avec la main du haut.',
      'Tenez, relâchez, changez de côté.',
    ],
    dose: each15,
    easier: 'Prenez une serviette plus longue et tirez moins.',
    harder: 'Rapprochez les mains.',
    stopSign: pinchStop,
    picture:
      'Une personne vue de dos tient une serviette le long du dos, une main en haut vers la nuque, l’autre en bas à la taille ; la main du haut tire vers le haut.',
  },
  S9: {
    title: 'Se pencher, bras au-dessus de la tête',
    steps: [
      'Debout, pieds écartés, une main sur la hanche.',
      'Levez l’autre bras au-dessus de la tête.',
      'Penchez-vous sur le côté jusqu’à sentir une légère traction dans le flanc.',
      'Tenez, remontez lentement, changez de côté.',
    ],
    dose: each20,
    easier: 'Faites-le sur une chaise.',
    harder: 'Tenez le poignet du haut et étirez-vous.',
    stopSign: legStop,
    picture:
      'Une personne debout, vue de face, lève un bras au-dessus de la tête et se penche sur le côté ; l’autre main est sur la hanche.',
  },
  S10: {
    title: 'Étendre le haut du dos sur une chaise',
    steps: [
      'Asseyez-vous, le haut du dossier au niveau des omoplates.',
      'Mettez les mains derrière la tête.',
      'Penchez le haut du dos en arrière sur le dossier.',
      'Soufflez et revenez.',
    ],
    dose: '8 fois, une fois par jour',
    easier: 'Croisez les bras sur la poitrine et penchez-vous moins.',
    harder: 'Restez en arrière pendant deux respirations calmes.',
    stopSign: 'Arrêtez si la tête tourne ou si une douleur part dans la poitrine ou les bras.',
    picture:
      'Une personne assise sur une chaise, vue de côté, les mains derrière la tête, penche le haut du dos sur le dossier.',
  },
  S11: {
    title: 'Chat et vache',
    steps: [
      'Mettez-vous à quatre pattes.',
      'Arrondissez le dos vers le haut comme un chat.',
      'Puis laissez-le descendre et levez un peu la tête.',
      'Bougez lentement avec votre respiration.',
    ],
    dose: '10 fois, une fois par jour',
    easier: 'Faites-le sur une chaise, les mains sur les cuisses.',
    harder: 'Restez deux respirations dans chaque position.',
    stopSign: legStop,
    picture:
      'Une personne à quatre pattes, vue de côté : d’abord le dos s’arrondit vers le haut, puis il descend et la tête se lève.',
  },
  S12: {
    title: 'Posture de l’enfant',
    steps: [
      'À genoux, asseyez-vous sur vos talons.',
      'Penchez-vous en avant, le front vers le sol.',
      'Tendez les bras et respirez dans le dos.',
    ],
    dose: 'Tenez 30 secondes, 3 fois, une fois par jour',
    easier: 'Mettez un coussin sous les fesses et le front.',
    harder: 'Avancez les deux mains d’un côté, puis de l’autre.',
    stopSign: 'Arrêtez si les genoux font mal ou si la tête tourne.',
    picture:
      'Une personne à genoux, assise sur les talons, vue de côté, le buste plié sur les cuisses, le front en bas, les bras tendus en avant sur le sol.',
  },
  S13: {
    title: 'Genou vers la poitrine',
    steps: [
      'Allongez-vous sur le dos.',
      'Ramenez un genou vers la poitrine avec les deux mains.',
      'Laissez l’autre jambe allongée au sol.',
      'Tenez, reposez lentement, changez de jambe.',
    ],
    dose: each20,
    easier: 'Pliez aussi l’autre jambe.',
    harder: 'Appuyez doucement la jambe allongée dans le sol.',
    stopSign: legStop,
    picture:
      'Une personne allongée sur le dos, vue de côté, ramène un genou vers la poitrine avec les deux mains ; l’autre jambe reste allongée au sol.',
  },
  S14: {
    title: 'Rouler les genoux au sol',
    steps: [
      'Allongez-vous sur le dos, genoux pliés, bras écartés.',
      'Laissez les deux genoux rouler lentement d’un côté.',
      'Revenez et roulez de l’autre côté.',
    ],
    dose: '10 fois de chaque côté, une fois par jour',
    easier: 'Roulez seulement un peu.',
    harder: 'Restez deux respirations de chaque côté.',
    stopSign: legStop,
    picture:
      'Une personne allongée sur le dos, bras écartés, genoux pliés ; les genoux roulent ensemble d’un côté, puis de l’autre.',
  },
  S15: {
    title: 'Étirer la hanche, un genou au sol',
    steps: [
      'Mettez un genou au sol, l’autre pied devant.',
      'Gardez le buste droit.',
      'Avancez les hanches jusqu’à sentir une légère traction à l’aine.',
      'Tenez, changez de côté.',
    ],
    dose: each20,
    easier: 'Restez debout et reculez un pied au lieu de vous agenouiller.',
    harder: 'Levez le bras du côté du genou au sol.',
    stopSign: 'Arrêtez si le genou fait mal ou si la douleur descend dans la jambe.',
    picture:
      'Une personne, un genou au sol et l’autre pied devant, vue de côté, avance les hanches, le buste droit.',
  },
  S16: {
    title: 'Jambes en quatre',
    steps: [
      'Allongez-vous sur le dos, genoux pliés.',
      'Posez une cheville sur l’autre cuisse.',
      'Tenez la cuisse du dessous et ramenez-la vers vous.',
      'Tenez, changez de côté.',
    ],
    dose: each20,
    easier: 'Faites-le sur une chaise : cheville sur la cuisse, penchez-vous un peu.',
    harder: 'Ramenez la cuisse un peu plus près.',
    stopSign: legStop,
    picture:
      'Une personne allongée sur le dos pose une cheville sur l’autre cuisse, les jambes forment un quatre, et tient la cuisse du dessous avec les deux mains.',
  },
  S17: {
    title: 'Arrière de la cuisse avec une sangle',
    steps: [
      'Allongez-vous sur le dos, une sangle autour d’un pied.',
      'Levez cette jambe, le genou presque tendu.',
      'Arrêtez quand l’arrière de la cuisse tire légèrement.',
      'Tenez, changez de jambe.',
    ],
    dose: each20,
    easier: 'Gardez les deux genoux un peu pliés.',
    harder: 'Tirez les orteils vers vous.',
    stopSign: legStop,
    picture:
      'Une personne allongée sur le dos, vue de côté, tient une sangle autour du pied d’une jambe levée et tendue ; l’autre jambe reste allongée au sol.',
  },
  S18: {
    title: 'Avant de la cuisse, debout',
    steps: [
      'Debout, une main contre un mur.',
      'Tenez l’autre cheville derrière les fesses.',
      'Gardez les genoux serrés, les hanches droites.',
      'Tenez, changez de jambe.',
    ],
    dose: each20,
    easier: 'Mettez une sangle autour de la cheville.',
    harder: 'Rentrez un peu le bassin.',
    stopSign: sharpStop,
    picture:
      'Une personne debout, vue de côté, une main contre un mur, tient la cheville de l’autre jambe derrière les fesses, les genoux serrés.',
  },
  S19: {
    title: 'Étirer le mollet au mur',
    steps: [
      'Appuyez les deux mains sur un mur, un pied derrière.',
      'Gardez le talon au sol et le genou arrière tendu. Tenez.',
      'Puis pliez un peu le genou arrière. Tenez.',
      'Changez de jambe.',
    ],
    dose: each20,
    easier: 'Faites un pas plus court.',
    harder: 'Penchez-vous un peu plus vers le mur.',
    stopSign: sharpStop,
    picture:
      'Une personne appuie les deux mains sur un mur, vue de côté, un pied derrière, talon au sol : d’abord le genou arrière tendu, puis plié.',
  },
  S20: {
    title: 'Papillon',
    steps: [
      'Asseyez-vous au sol, les plantes des pieds l’une contre l’autre.',
      'Laissez descendre les genoux sur les côtés.',
      'Tenez-vous droit et tenez la position.',
    ],
    dose: hold20,
    easier: 'Asseyez-vous sur un coussin, les pieds plus loin.',
    harder: 'Penchez-vous en avant, le dos droit.',
    stopSign: sharpStop,
    picture:
      'Une personne assise au sol, vue de face, les plantes des pieds l’une contre l’autre, les genoux ouverts, les mains tenant les pieds.',
  },
  S21: {
    title: 'Étirer les poignets',
    steps: [
      'Tendez un bras devant vous.',
      'Avec l’autre main, pliez le poignet vers le haut. Tenez.',
      'Puis pliez le poignet vers le bas. Tenez.',
      'Changez de bras.',
    ],
    dose: 'Tenez 15 secondes, 3 fois de chaque côté, deux fois par jour',
    easier: 'Pliez un peu le coude.',
    harder: 'Fermez les doigts quand le poignet plie vers le bas.',
    stopSign: handStop,
    picture:
      'Une personne tend un bras devant elle, vue de côté ; l’autre main plie le poignet d’abord doigts vers le haut, puis vers le bas.',
  },
  S22: {
    title: 'Arrière du bras au-dessus de la tête',
    steps: [
      'Levez un coude à côté de la tête.',
      'Laissez la main pendre entre les omoplates.',
      'Avec l’autre main, tirez doucement le coude.',
      'Tenez, changez de bras.',
    ],
    dose: each15,
    easier: 'Tenez plutôt le coude devant vous.',
    harder: 'Penchez-vous un peu de l’autre côté.',
    stopSign: handStop,
    picture:
      'Une personne vue de dos, un coude à côté de la tête, la main entre les omoplates ; l’autre main tire doucement le coude.',
  },
  S23: {
    title: 'Balle au mur, haut du dos',
    steps: [
      'Mettez une balle souple entre le haut du dos et un mur.',
      'Appuyez-vous à côté de la colonne, jamais dessus.',
      'Restez 30 à 60 secondes sur un point sensible.',
      'Ou bougez lentement de haut en bas.',
    ],
    dose: '30 secondes par point, jusqu’à 3 points, une fois par jour',
    easier: 'Prenez une balle plus souple ou appuyez moins.',
    harder: 'Prenez une balle plus ferme.',
    stopSign: 'Arrêtez en cas de douleur vive ou de fourmillements, ou si cela ne diminue pas en une minute.',
    picture:
      'Une personne appuie le haut du dos sur une balle contre un mur, vue de côté, les genoux un peu pliés, et bouge lentement de haut en bas.',
  },
  S24: {
    title: 'Langue en haut, dents écartées',
    steps: [
      'Fermez les lèvres, laissez les dents écartées.',
      'Posez la langue contre le palais.',
      'Respirez par le nez et laissez pendre la mâchoire.',
    ],
    dose: '8 respirations calmes, trois fois par jour',
    easier: 'Vérifiez juste dans la journée : mes dents sont-elles écartées ?',
    harder: 'Ouvrez lentement la bouche, la langue reste en haut.',
    stopSign: 'Arrêtez si la mâchoire se bloque ou fait mal.',
    picture:
      'Une tête de profil, coupée au niveau de la bouche : la langue touche le palais derrière les dents du haut et les dents ne se touchent pas.',
  },
  S25: {
    title: 'Rouler le pied sur une balle',
    steps: [
      'Asseyez-vous sur une chaise, une petite balle sous un pied.',
      'Roulez-la lentement du talon aux orteils, puis retour.',
      'Appuyez seulement autant que c’est agréable. Changez de pied.',
    ],
    dose: '1 minute par pied, deux fois par jour',
    easier: 'Prenez une balle plus souple.',
    harder: 'Faites-le debout, une main au mur.',
    stopSign: sharpStop,
    picture:
      'Une personne assise sur une chaise, vue de côté, roule la plante d’un pied d’avant en arrière sur une petite balle.',
  },
  S26: {
    title: 'Se lever et marcher',
    steps: [
      'Réglez un minuteur pour 30 à 60 minutes en position assise.',
      'Quand il sonne, levez-vous.',
      'Marchez deux minutes et secouez les bras.',
    ],
    dose: '2 minutes, toutes les 30 à 60 minutes',
    easier: 'Levez-vous et rasseyez-vous trois fois.',
    harder: 'Prenez l’escalier.',
    stopSign: 'Arrêtez et reposez-vous si la tête tourne ou si la poitrine fait mal.',
    picture: 'Une personne est d’abord assise à un bureau, puis se lève et marche, vue de côté.',
  },
  S27: {
    title: 'Se pencher, jambes croisées',
    steps: [
      'Debout, de côté près d’un mur, une main dessus.',
      'Croisez la jambe proche du mur derrière l’autre.',
      'Poussez la hanche vers le mur jusqu’à une légère traction.',
      'Tenez, changez de côté.',
    ],
    dose: each20,
    easier: 'Penchez-vous moins.',
    harder: 'Levez l’autre bras au-dessus de la tête.',
    stopSign: sharpStop,
    picture:
      'Une personne debout de côté près d’un mur, une main dessus, les jambes croisées, vue de face, pousse la hanche vers le mur.',
  },
  S28: {
    title: 'Poche chaude',
    steps: [
      'Enveloppez une poche chaude dans un linge.',
      'Posez-la sur l’endroit tendu 15 à 20 minutes.',
      'Regardez votre peau de temps en temps.',
      'Jamais sur une peau blessée, engourdie ou gonflée.',
    ],
    dose: '15 à 20 minutes, une fois par jour',
    easier: 'Moins chaud, ou moins longtemps.',
    harder: 'Inutile : chaud suffit, brûlant est trop.',
    stopSign: 'Arrêtez si cela brûle, pique ou si des taches viennent sur la peau.',
    picture:
      'Une personne assise contre le dossier d’une chaise, vue de côté, une poche chaude entre le bas du dos et le dossier ; des vagues montrent la chaleur.',
  },
  S29: {
    title: 'Se redresser à plat ventre',
    steps: [
      'Allongez-vous sur le ventre, les mains sous les épaules.',
      'Montez sur les avant-bras, les hanches au sol.',
      'Si c’est facile, tendez les bras.',
      'Redescendez lentement.',
    ],
    dose: '8 fois, une fois par jour',
    easier: 'Restez sur les avant-bras.',
    harder: 'Restez en haut deux respirations calmes.',
    stopSign: legStop,
    picture:
      'Une personne à plat ventre, vue de côté, lève la poitrine d’abord sur les avant-bras, puis bras tendus, les hanches au sol.',
  },
  S30: {
    title: 'Étirer l’avant du tibia',
    steps: [
      'Mettez-vous à genoux, les orteils pointés en arrière.',
      'Asseyez-vous lentement vers les talons.',
      'Tenez là où les tibias tirent légèrement.',
    ],
    dose: 'Tenez 15 secondes, 3 fois, une fois par jour',
    easier: 'Mettez un coussin entre les talons et les fesses.',
    harder: 'Penchez-vous en arrière sur les mains.',
    stopSign: 'Arrêtez si un genou fait mal ou si un pied a une crampe.',
    picture:
      'Une personne à genoux, assise sur les talons, vue de côté, les orteils pointés, le dessus des pieds au sol, les mains sur les cuisses.',
  },
  S31: {
    title: 'Bras en arrière dans une porte',
    steps: [
      'Placez-vous devant un cadre de porte.',
      'Tendez un bras en arrière, la main sur le cadre.',
      'Avancez lentement jusqu’à une légère traction dans le bras.',
      'Tenez, changez de bras.',
    ],
    dose: each20,
    easier: 'Tenez la main plus bas.',
    harder: 'Tournez un peu le corps de l’autre côté.',
    stopSign: handStop,
    picture:
      'Une personne devant un cadre de porte, un bras tendu en arrière, la main sur le cadre, vue de côté, avance lentement.',
  },
}
