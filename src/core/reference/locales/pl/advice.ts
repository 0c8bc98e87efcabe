import type { HandoutTexts } from '../texts.ts'

export const advice: Pick<HandoutTexts, 'aftercare' | 'seekHelp'> = {
  aftercare: {
    soreness: 'Po mocniejszym masażu mięśnie mogą trochę boleć przez dzień lub dwa. To powinno minąć.',
    'rise-slowly':
      'Wstawaj powoli i chwilę odpocznij. Niektórym osobom na początku lekko kręci się w głowie.',
    'drink-normally': 'Pij tyle, ile zwykle.',
    'stay-active': 'Idź na spokojny spacer i pozostań w ruchu. Leżenie w łóżku nie pomaga na ból pleców.',
    warmth:
      'Ciepły prysznic może sprawić ulgę. Tak samo ciepły okład przez tkaninę, 15 do 20 minut. Nie na skórę zdrętwiałą, opuchniętą lub z zapaleniem.',
    'no-hard-training': 'Przez około jeden dzień nie trenuj ciężko.',
    'gentle-stretches': 'Rozciągaj się delikatnie. Może trochę ciągnąć, ale nigdy nie powinno ostro boleć.',
    strengthening:
      'Ćwiczenia wzmacniające szyję i barki prawdopodobnie pomagają na ból szyi od pracy przy biurku.',
    'movement-breaks': 'Co 30 do 60 minut rób krótką przerwę na ruch.',
    'alongside-exercise': 'Przy bólu dolnej części pleców masaż najlepiej łączyć z ćwiczeniami.',
    'ball-pressure':
      'Bolesne miejsca możesz uciskać piłką przez 30 do 60 sekund. Nigdy na kręgosłupie ani z przodu szyi.',
  },
  seekHelp: {
    'both-legs': 'ból, mrowienie, osłabienie lub drętwienie obu nóg',
    saddle: 'drętwienie między nogami lub wokół pośladków',
    'bladder-bowel': 'trudność z oddaniem moczu albo nagły brak kontroli nad moczem lub stolcem',
    sexual: 'nowe problemy z czuciem lub sprawnością seksualną',
    'chest-pain': 'ból w klatce piersiowej',
    accident: 'ból po poważnym wypadku',
    'leg-weakness': 'szybko narastające osłabienie nogi',
    breathless: 'trudność z oddychaniem',
    tearing: 'nagły, rozdzierający ból pleców lub brzucha',
    'fever-neck': 'gorączka ze sztywnością karku lub splątaniem',
    'neck-signs':
      'zawroty głowy, podwójne widzenie, niewyraźna mowa, drętwienie twarzy, trudność z połykaniem lub chodzeniem',
    'worst-ever': 'najgorszy w życiu ból głowy lub szyi',
    calf: 'gorąca, opuchnięta, bolesna łydka',
    'new-numbness': 'nowe drętwienie lub osłabienie',
    bruises: 'siniaki, które się powiększają',
    'dark-urine': 'ciemny mocz po bardzo głębokim masażu',
    'worse-72': 'ból, który po trzech dniach jest gorszy',
    fever: 'gorączka',
  },
}
