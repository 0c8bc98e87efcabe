import type { HandoutTexts } from '../texts.ts'

export const advice: Pick<HandoutTexts, 'aftercare' | 'seekHelp'> = {
  aftercare: {
    soreness:
      'Después de un masaje fuerte puede sentir algo de dolor durante uno o dos días. Debería desaparecer.',
    'rise-slowly': 'Levántese despacio y descanse un poco. Algunas personas se marean un poco al principio.',
    'drink-normally': 'Beba como de costumbre.',
    'stay-active':
      'Dé un paseo tranquilo y siga en movimiento. Guardar cama no ayuda con el dolor de espalda.',
    warmth:
      'Una ducha caliente puede sentar bien. También una compresa caliente envuelta en un paño, de 15 a 20 minutos. No en piel dormida, hinchada o inflamada.',
    'no-hard-training': 'Evite el ejercicio intenso durante un día más o menos.',
    'gentle-stretches': 'Estire con suavidad. Puede tirar un poco, pero nunca debe doler con fuerza.',
    strengthening:
      'Los ejercicios que fortalecen el cuello y los hombros probablemente ayudan con el dolor de cuello por trabajo de oficina.',
    'movement-breaks': 'Haga una pausa corta para moverse cada 30 a 60 minutos.',
    'alongside-exercise':
      'Para el dolor en la parte baja de la espalda, el masaje ayuda más si también hace ejercicio.',
    'ball-pressure':
      'Puede presionar los puntos doloridos con una pelota de 30 a 60 segundos. Nunca sobre la columna ni en la parte delantera del cuello.',
  },
  seekHelp: {
    'both-legs': 'dolor, hormigueo, debilidad o adormecimiento en las dos piernas',
    saddle: 'adormecimiento entre las piernas o alrededor de las nalgas',
    'bladder-bowel': 'dificultad para orinar, o de repente no puede retener la orina o las heces',
    sexual: 'problemas nuevos de sensibilidad o de función sexual',
    'chest-pain': 'dolor en el pecho',
    accident: 'dolor después de un accidente grave',
    'leg-weakness': 'una pierna que pierde fuerza rápidamente',
    breathless: 'dificultad para respirar',
    tearing: 'dolor repentino, como un desgarro, en la espalda o el vientre',
    'fever-neck': 'fiebre con el cuello rígido o confusión',
    'neck-signs': 'mareo, visión doble, habla poco clara, cara dormida, dificultad para tragar o caminar',
    'worst-ever': 'el peor dolor de cabeza o de cuello de su vida',
    calf: 'una pantorrilla caliente, hinchada y dolorida',
    'new-numbness': 'adormecimiento o debilidad nuevos',
    bruises: 'moretones que se extienden',
    'dark-urine': 'orina oscura después de un masaje muy profundo',
    'worse-72': 'dolor que está peor después de tres días',
    fever: 'fiebre',
  },
}
