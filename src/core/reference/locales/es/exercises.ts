import type { HandoutTexts } from '../texts.ts'

const neckStop = 'Pare si siente mareo, náuseas o falta de equilibrio, o si el dolor baja por un brazo.'
const legStop = 'Pare si el dolor baja por una pierna o si una pierna pierde fuerza.'
const handStop = 'Pare si la mano hormiguea o se duerme.'
const sharpStop = 'Pare si hay dolor fuerte u hormigueo.'
const pinchStop = 'Pare si siente un pinchazo fuerte en el hombro.'
const each20 = 'Mantenga 20 segundos, 3 veces por lado, una vez al día'
const each15 = 'Mantenga 15 segundos, 3 veces por lado, una vez al día'
const hold20 = 'Mantenga 20 segundos, 3 veces, una vez al día'

export const exercises: HandoutTexts['exercises'] = {
  S1: {
    title: 'Meter la barbilla',
    steps: [
      'Siéntese con la espalda recta y mire al frente.',
      'Lleve la barbilla recta hacia atrás, como para hacer papada.',
      'Mantenga 5 segundos y suelte.',
    ],
    dose: 'Mantenga 5 segundos, 8 veces, dos veces al día',
    easier: 'Apoye la cabeza en una pared y asienta con suavidad.',
    harder: 'Empuje un poco la parte de atrás de la cabeza contra sus manos.',
    stopSign: neckStop,
    picture:
      'Una persona sentada recta en una silla, vista de lado, lleva la barbilla recta hacia atrás; una línea de puntos muestra la cabeza más adelante al empezar.',
  },
  S2: {
    title: 'Oreja al hombro',
    steps: [
      'Siéntese con la espalda recta y deje caer los hombros.',
      'Incline una oreja hacia el hombro hasta notar un tirón suave.',
      'Respire con calma y mantenga. Cambie de lado.',
    ],
    dose: each20,
    easier: 'Incline la cabeza solo la mitad.',
    harder: 'Agárrese al asiento con la otra mano.',
    stopSign: neckStop,
    picture: 'Una persona sentada, vista de frente, inclina la cabeza de lado, la oreja hacia el hombro.',
  },
  S3: {
    title: 'Nariz a la axila',
    steps: [
      'Siéntese con la espalda recta. Gire la cabeza a medias hacia un lado.',
      'Baje la nariz hacia esa axila.',
      'Ponga la mano sobre la parte de atrás de la cabeza. No tire.',
      'Mantenga, suba despacio y cambie de lado.',
    ],
    dose: each20,
    easier: 'Deje la mano sobre las piernas.',
    harder: 'Agárrese al asiento con la otra mano.',
    stopSign: neckStop,
    picture:
      'Una persona sentada gira y baja la cabeza hacia una axila; la mano de ese lado descansa sobre la parte de atrás de la cabeza.',
  },
  S4: {
    title: 'Girar despacio el cuello',
    steps: [
      'Siéntese con la espalda recta y la barbilla horizontal.',
      'Gire la cabeza despacio hacia un lado, sin forzar.',
      'Vuelva al centro y gire hacia el otro lado.',
    ],
    dose: '8 veces a cada lado, una vez al día',
    easier: 'Gire solo la mitad.',
    harder: 'Quédese al final durante dos respiraciones tranquilas.',
    stopSign: neckStop,
    picture:
      'Una persona sentada, vista de frente, gira la cabeza despacio hacia un lado y luego hacia el otro.',
  },
  S5: {
    title: 'Juntar los omóplatos',
    steps: [
      'Siéntese o póngase de pie con la espalda recta y los brazos sueltos.',
      'Lleve los codos hacia abajo y hacia atrás.',
      'Junte los omóplatos 5 segundos. Suelte despacio.',
    ],
    dose: 'Mantenga 5 segundos, 10 veces, 2 series, una vez al día',
    easier: 'Apriete solo la mitad.',
    harder: 'Sujete una banda elástica entre las manos.',
    stopSign: 'Pare si hay dolor fuerte en la espalda o el pecho.',
    picture:
      'Una persona vista de espaldas: primero los brazos cuelgan sueltos, luego los codos bajan y van hacia atrás y los omóplatos se juntan.',
  },
  S6: {
    title: 'Abrir el pecho en una puerta',
    steps: [
      'Póngase en una puerta con los antebrazos en el marco.',
      'Mantenga los codos a la altura de los hombros.',
      'Dé un paso pequeño adelante hasta que el pecho se abra.',
      'Mantenga y respire.',
    ],
    dose: hold20,
    easier: 'Un brazo cada vez, con el codo más bajo.',
    harder: 'Dé un paso un poco más grande.',
    stopSign: handStop,
    picture:
      'Una persona de pie en una puerta con los dos antebrazos en el marco y los codos a la altura de los hombros; de lado se ve cómo un paso pequeño abre el pecho.',
  },
  S7: {
    title: 'Brazo cruzado',
    steps: [
      'Lleve un brazo estirado por delante del pecho.',
      'Sujételo con el otro antebrazo.',
      'Acérquelo hasta notar un tirón suave detrás del hombro.',
    ],
    dose: each20,
    easier: 'Deje el brazo doblado.',
    harder: 'Gire la cabeza hacia el otro lado mientras mantiene.',
    stopSign: pinchStop,
    picture: 'Una persona vista de frente sujeta un brazo estirado delante del pecho con el otro antebrazo.',
  },
  S8: {
    title: 'Toalla detrás de la espalda',
    steps: [
      'Sujete una toalla detrás de la espalda, una mano arriba y otra abajo.',
      'Tire despacio hacia arriba con la mano de arriba.',
      'Mantenga, suelte y cambie de lado.',
    ],
    dose: each15,
    easier: 'Use una toalla más larga y tire menos.',
    harder: 'Acerque las manos.',
    stopSign: pinchStop,
    picture:
      'Una persona vista de espaldas sujeta una toalla a lo largo de la espalda, una mano arriba en la nuca y otra abajo en la cintura; la de arriba tira hacia arriba.',
  },
  S9: {
    title: 'Inclinarse de lado con el brazo arriba',
    steps: [
      'De pie, con los pies separados y una mano en la cadera.',
      'Lleve el otro brazo por encima de la cabeza.',
      'Inclínese hacia un lado hasta notar un tirón suave en el costado.',
      'Mantenga, suba despacio y cambie de lado.',
    ],
    dose: each20,
    easier: 'Hágalo en una silla.',
    harder: 'Sujete la muñeca de arriba y alárguese.',
    stopSign: legStop,
    picture:
      'Una persona de pie, vista de frente, lleva un brazo por encima de la cabeza y se inclina hacia un lado; la otra mano está en la cadera.',
  },
  S10: {
    title: 'Extender la parte alta de la espalda en una silla',
    steps: [
      'Siéntese con el borde del respaldo a la altura de los omóplatos.',
      'Ponga las manos detrás de la cabeza.',
      'Lleve la parte alta de la espalda sobre el respaldo.',
      'Suelte el aire y vuelva.',
    ],
    dose: '8 veces, una vez al día',
    easier: 'Cruce los brazos sobre el pecho y échese menos hacia atrás.',
    harder: 'Quédese atrás durante dos respiraciones tranquilas.',
    stopSign: 'Pare si se marea o si el dolor va al pecho o a los brazos.',
    picture:
      'Una persona sentada en una silla, vista de lado, con las manos detrás de la cabeza, lleva la parte alta de la espalda sobre el respaldo.',
  },
  S11: {
    title: 'Gato y vaca',
    steps: [
      'Póngase a cuatro patas.',
      'Redondee la espalda hacia arriba como un gato.',
      'Luego deje que baje y levante un poco la cabeza.',
      'Muévase despacio con la respiración.',
    ],
    dose: '10 veces, una vez al día',
    easier: 'Hágalo en una silla, con las manos en los muslos.',
    harder: 'Quédese dos respiraciones en cada posición.',
    stopSign: legStop,
    picture:
      'Una persona a cuatro patas, vista de lado: primero la espalda se redondea hacia arriba, luego baja y la cabeza se levanta.',
  },
  S12: {
    title: 'Postura del niño',
    steps: [
      'De rodillas, siéntese sobre los talones.',
      'Inclínese hacia delante, con la frente hacia el suelo.',
      'Estire los brazos y respire hacia la espalda.',
    ],
    dose: 'Mantenga 30 segundos, 3 veces, una vez al día',
    easier: 'Ponga un cojín bajo las nalgas y la frente.',
    harder: 'Lleve las dos manos hacia un lado y luego hacia el otro.',
    stopSign: 'Pare si le duelen las rodillas o se marea.',
    picture:
      'Una persona de rodillas sentada sobre los talones, vista de lado, con el tronco sobre los muslos, la frente abajo y los brazos estirados en el suelo.',
  },
  S13: {
    title: 'Rodilla al pecho',
    steps: [
      'Túmbese boca arriba.',
      'Lleve una rodilla al pecho con las dos manos.',
      'Deje la otra pierna estirada en el suelo.',
      'Mantenga, baje despacio y cambie de pierna.',
    ],
    dose: each20,
    easier: 'Doble también la otra pierna.',
    harder: 'Apriete con suavidad la pierna estirada contra el suelo.',
    stopSign: legStop,
    picture:
      'Una persona tumbada boca arriba, vista de lado, lleva una rodilla al pecho con las dos manos; la otra pierna queda estirada en el suelo.',
  },
  S14: {
    title: 'Girar las rodillas en el suelo',
    steps: [
      'Túmbese boca arriba, rodillas dobladas y brazos abiertos.',
      'Deje que las dos rodillas caigan despacio hacia un lado.',
      'Vuelva y gire hacia el otro lado.',
    ],
    dose: '10 veces a cada lado, una vez al día',
    easier: 'Gire solo un poco.',
    harder: 'Quédese dos respiraciones en cada lado.',
    stopSign: legStop,
    picture:
      'Una persona tumbada boca arriba con los brazos abiertos y las rodillas dobladas; las rodillas giran juntas hacia un lado y luego hacia el otro.',
  },
  S15: {
    title: 'Estirar la cadera con una rodilla en el suelo',
    steps: [
      'Apoye una rodilla en el suelo y el otro pie delante.',
      'Mantenga el cuerpo recto.',
      'Lleve la cadera adelante hasta notar un tirón suave en la ingle.',
      'Mantenga y cambie de lado.',
    ],
    dose: each20,
    easier: 'Quédese de pie y dé un paso atrás en vez de arrodillarse.',
    harder: 'Levante el brazo del lado de la rodilla apoyada.',
    stopSign: 'Pare si le duele la rodilla o si el dolor baja por la pierna.',
    picture:
      'Una persona con una rodilla en el suelo y el otro pie delante, vista de lado, lleva la cadera adelante con el tronco recto.',
  },
  S16: {
    title: 'Piernas en forma de cuatro',
    steps: [
      'Túmbese boca arriba con las rodillas dobladas.',
      'Apoye un tobillo sobre el otro muslo.',
      'Sujete el muslo de abajo y acérquelo.',
      'Mantenga y cambie de lado.',
    ],
    dose: each20,
    easier: 'Hágalo en una silla: tobillo sobre el muslo, inclínese un poco.',
    harder: 'Acerque el muslo un poco más.',
    stopSign: legStop,
    picture:
      'Una persona tumbada boca arriba apoya un tobillo sobre el otro muslo, de modo que las piernas forman un cuatro, y sujeta el muslo de abajo con las dos manos.',
  },
  S17: {
    title: 'Parte de atrás del muslo con una correa',
    steps: [
      'Túmbese boca arriba con una correa alrededor de un pie.',
      'Levante esa pierna con la rodilla casi recta.',
      'Pare cuando note un tirón suave detrás del muslo.',
      'Mantenga y cambie de pierna.',
    ],
    dose: each20,
    easier: 'Deje las dos rodillas un poco dobladas.',
    harder: 'Lleve los dedos del pie hacia usted.',
    stopSign: legStop,
    picture:
      'Una persona tumbada boca arriba, vista de lado, sujeta una correa alrededor del pie de una pierna estirada y levantada; la otra pierna queda en el suelo.',
  },
  S18: {
    title: 'Parte delantera del muslo, de pie',
    steps: [
      'De pie, con una mano en la pared.',
      'Sujete el otro tobillo detrás de las nalgas.',
      'Mantenga las rodillas juntas y la cadera recta.',
      'Mantenga y cambie de pierna.',
    ],
    dose: each20,
    easier: 'Ponga una correa alrededor del tobillo.',
    harder: 'Meta un poco la pelvis.',
    stopSign: sharpStop,
    picture:
      'Una persona de pie, vista de lado, con una mano en la pared, sujeta el tobillo de la otra pierna detrás de las nalgas con las rodillas juntas.',
  },
  S19: {
    title: 'Estirar la pantorrilla en la pared',
    steps: [
      'Apoye las dos manos en la pared, con un pie detrás.',
      'Deje el talón en el suelo y la rodilla de atrás recta. Mantenga.',
      'Luego doble un poco la rodilla de atrás. Mantenga.',
      'Cambie de pierna.',
    ],
    dose: each20,
    easier: 'Dé un paso más corto.',
    harder: 'Acérquese un poco más a la pared.',
    stopSign: sharpStop,
    picture:
      'Una persona apoya las dos manos en la pared, vista de lado, con un pie detrás y el talón en el suelo: primero con la rodilla recta y luego doblada.',
  },
  S20: {
    title: 'Mariposa',
    steps: [
      'Siéntese en el suelo con las plantas de los pies juntas.',
      'Deje caer las rodillas hacia los lados.',
      'Siéntese con la espalda recta y mantenga.',
    ],
    dose: hold20,
    easier: 'Siéntese sobre un cojín, con los pies más lejos.',
    harder: 'Inclínese hacia delante con la espalda recta.',
    stopSign: sharpStop,
    picture:
      'Una persona sentada en el suelo, vista de frente, con las plantas de los pies juntas, las rodillas hacia los lados y las manos en los pies.',
  },
  S21: {
    title: 'Estirar las muñecas',
    steps: [
      'Estire un brazo hacia delante.',
      'Con la otra mano, doble la muñeca hacia arriba. Mantenga.',
      'Luego doble la muñeca hacia abajo. Mantenga.',
      'Cambie de brazo.',
    ],
    dose: 'Mantenga 15 segundos, 3 veces por lado, dos veces al día',
    easier: 'Doble un poco el codo.',
    harder: 'Cierre los dedos cuando la muñeca se dobla hacia abajo.',
    stopSign: handStop,
    picture:
      'Una persona estira un brazo hacia delante, vista de lado; la otra mano dobla la muñeca primero con los dedos hacia arriba y luego hacia abajo.',
  },
  S22: {
    title: 'Parte de atrás del brazo por encima de la cabeza',
    steps: [
      'Levante un codo al lado de la cabeza.',
      'Deje caer esa mano entre los omóplatos.',
      'Con la otra mano, lleve el codo suavemente hacia el otro lado.',
      'Mantenga y cambie de brazo.',
    ],
    dose: each15,
    easier: 'Sujete el codo delante del cuerpo.',
    harder: 'Inclínese un poco hacia el otro lado.',
    stopSign: handStop,
    picture:
      'Una persona vista de espaldas con un codo al lado de la cabeza y la mano entre los omóplatos; la otra mano mueve el codo suavemente.',
  },
  S23: {
    title: 'Pelota en la pared, parte alta de la espalda',
    steps: [
      'Ponga una pelota blanda entre la parte alta de la espalda y la pared.',
      'Apóyese junto a la columna, nunca sobre ella.',
      'Quédese de 30 a 60 segundos en un punto dolorido.',
      'O muévase despacio arriba y abajo.',
    ],
    dose: '30 segundos por punto, hasta 3 puntos, una vez al día',
    easier: 'Use una pelota más blanda o apóyese menos.',
    harder: 'Use una pelota más firme.',
    stopSign: 'Pare si hay dolor fuerte u hormigueo, o si no mejora en un minuto.',
    picture:
      'Una persona apoya la parte alta de la espalda en una pelota contra la pared, vista de lado, con las rodillas algo dobladas, y se mueve despacio arriba y abajo.',
  },
  S24: {
    title: 'Lengua arriba, dientes separados',
    steps: [
      'Cierre los labios y deje los dientes separados.',
      'Ponga la lengua en el paladar.',
      'Respire por la nariz y deje colgar la mandíbula.',
    ],
    dose: '8 respiraciones tranquilas, tres veces al día',
    easier: 'Solo compruebe durante el día: ¿tengo los dientes separados?',
    harder: 'Abra la boca despacio con la lengua arriba.',
    stopSign: 'Pare si la mandíbula se bloquea o duele.',
    picture:
      'Una cabeza de perfil, abierta en la boca: la lengua toca el paladar detrás de los dientes de arriba y los dientes no se tocan.',
  },
  S25: {
    title: 'Rodar el pie sobre una pelota',
    steps: [
      'Siéntese en una silla con una pelota pequeña bajo un pie.',
      'Ruédela despacio del talón a los dedos y de vuelta.',
      'Apriete solo lo que le resulte agradable. Cambie de pie.',
    ],
    dose: '1 minuto por pie, dos veces al día',
    easier: 'Use una pelota más blanda.',
    harder: 'Hágalo de pie, con una mano en la pared.',
    stopSign: sharpStop,
    picture:
      'Una persona sentada en una silla, vista de lado, rueda la planta de un pie adelante y atrás sobre una pelota pequeña.',
  },
  S26: {
    title: 'Levantarse y caminar',
    steps: [
      'Ponga una alarma para cada 30 a 60 minutos en la silla.',
      'Cuando suene, levántese.',
      'Camine dos minutos y sacuda los brazos.',
    ],
    dose: '2 minutos, cada 30 a 60 minutos',
    easier: 'Levántese y siéntese tres veces.',
    harder: 'Use las escaleras.',
    stopSign: 'Pare y descanse si se marea o le duele el pecho.',
    picture: 'Una persona está primero en un escritorio, luego se levanta y camina, vista de lado.',
  },
  S27: {
    title: 'Inclinarse con las piernas cruzadas',
    steps: [
      'Póngase de lado junto a una pared, con una mano en ella.',
      'Cruce la pierna cercana a la pared por detrás de la otra.',
      'Lleve la cadera hacia la pared hasta notar un tirón suave.',
      'Mantenga y cambie de lado.',
    ],
    dose: each20,
    easier: 'Inclínese menos.',
    harder: 'Lleve el otro brazo por encima de la cabeza.',
    stopSign: sharpStop,
    picture:
      'Una persona de pie junto a una pared, con una mano en ella y las piernas cruzadas, vista de frente, lleva la cadera hacia la pared.',
  },
  S28: {
    title: 'Compresa caliente',
    steps: [
      'Envuelva una compresa caliente en un paño.',
      'Póngala en la zona tensa de 15 a 20 minutos.',
      'Mire la piel de vez en cuando.',
      'Nunca en piel herida, dormida o hinchada.',
    ],
    dose: 'De 15 a 20 minutos, una vez al día',
    easier: 'Úsela menos caliente o menos tiempo.',
    harder: 'No hace falta: tibio basta, muy caliente es demasiado.',
    stopSign: 'Pare si quema, escuece o la piel se mancha.',
    picture:
      'Una persona sentada contra el respaldo de una silla, vista de lado, con una compresa caliente en la parte baja de la espalda; unas ondas muestran el calor.',
  },
  S29: {
    title: 'Subir el pecho boca abajo',
    steps: [
      'Túmbese boca abajo con las manos bajo los hombros.',
      'Suba sobre los antebrazos, con la cadera abajo.',
      'Si es fácil, estire los brazos.',
      'Baje despacio.',
    ],
    dose: '8 veces, una vez al día',
    easier: 'Quédese sobre los antebrazos.',
    harder: 'Quédese arriba dos respiraciones tranquilas.',
    stopSign: legStop,
    picture:
      'Una persona boca abajo, vista de lado, levanta el pecho primero sobre los antebrazos y luego con los brazos estirados; la cadera queda abajo.',
  },
  S30: {
    title: 'Estirar la espinilla',
    steps: [
      'Póngase de rodillas con los dedos de los pies hacia atrás.',
      'Siéntese despacio hacia los talones.',
      'Mantenga donde note un tirón suave en las espinillas.',
    ],
    dose: 'Mantenga 15 segundos, 3 veces, una vez al día',
    easier: 'Ponga un cojín entre los talones y las nalgas.',
    harder: 'Échese hacia atrás sobre las manos.',
    stopSign: 'Pare si le duele una rodilla o le da un calambre en un pie.',
    picture:
      'Una persona de rodillas sentada sobre los talones, vista de lado, con los empeines en el suelo y las manos sobre los muslos.',
  },
  S31: {
    title: 'Brazo atrás en una puerta',
    steps: [
      'Póngase delante del marco de una puerta.',
      'Lleve un brazo estirado hacia atrás, con la mano en el marco.',
      'Avance despacio hasta notar un tirón suave en el brazo.',
      'Mantenga y cambie de brazo.',
    ],
    dose: each20,
    easier: 'Ponga la mano más abajo.',
    harder: 'Gire un poco el cuerpo hacia el otro lado.',
    stopSign: handStop,
    picture:
      'Una persona delante del marco de una puerta con un brazo estirado hacia atrás y la mano en el marco, vista de lado, avanza despacio.',
  },
}
