import type { HandoutTexts } from '../texts.ts'

const neckStop =
  'Hören Sie auf, wenn Ihnen schwindlig, übel oder unsicher wird oder wenn Schmerz in einen Arm zieht.'
const legStop = 'Hören Sie auf, wenn Schmerz in ein Bein zieht oder ein Bein schwach wird.'
const handStop = 'Hören Sie auf, wenn die Hand kribbelt oder taub wird.'
const sharpStop = 'Hören Sie bei stechendem Schmerz oder Kribbeln auf.'
const pinchStop = 'Hören Sie auf, wenn es in der Schulter stechend klemmt.'
const each20 = '20 Sekunden halten, 3-mal je Seite, einmal am Tag'
const each15 = '15 Sekunden halten, 3-mal je Seite, einmal am Tag'
const hold20 = '20 Sekunden halten, 3-mal, einmal am Tag'

export const exercises: HandoutTexts['exercises'] = {
  S1: {
    title: 'Kinn zurückschieben',
    steps: [
      'Sitzen Sie aufrecht und schauen Sie geradeaus.',
      'Schieben Sie das Kinn gerade nach hinten, als wollten Sie ein Doppelkinn machen.',
      'Halten Sie 5 Sekunden, dann lösen.',
    ],
    dose: '5 Sekunden halten, 8-mal, zweimal am Tag',
    easier: 'Lehnen Sie den Kopf an eine Wand und nicken Sie sanft.',
    harder: 'Drücken Sie den Hinterkopf leicht in Ihre Hände.',
    stopSign: neckStop,
    picture:
      'Eine Person sitzt aufrecht auf einem Stuhl, von der Seite gesehen, und schiebt das Kinn gerade nach hinten; eine gestrichelte Linie zeigt den Kopf vorher weiter vorn.',
  },
  S2: {
    title: 'Ohr zur Schulter',
    steps: [
      'Sitzen Sie aufrecht und lassen Sie beide Schultern sinken.',
      'Neigen Sie ein Ohr zur Schulter, bis es leicht zieht.',
      'Ruhig atmen und halten. Seite wechseln.',
    ],
    dose: each20,
    easier: 'Neigen Sie den Kopf nur halb so weit.',
    harder: 'Halten Sie sich mit der anderen Hand am Sitz fest.',
    stopSign: neckStop,
    picture: 'Eine Person sitzt, von vorn gesehen, und neigt den Kopf zur Seite, das Ohr zur Schulter hin.',
  },
  S3: {
    title: 'Nase zur Achsel',
    steps: [
      'Sitzen Sie aufrecht. Drehen Sie den Kopf halb zu einer Seite.',
      'Senken Sie die Nase zur Achsel.',
      'Legen Sie die Hand auf den Hinterkopf. Nicht ziehen.',
      'Halten, langsam hochkommen, Seite wechseln.',
    ],
    dose: each20,
    easier: 'Lassen Sie die Hand im Schoß.',
    harder: 'Halten Sie sich mit der anderen Hand am Sitz fest.',
    stopSign: neckStop,
    picture:
      'Eine Person sitzt, dreht und senkt den Kopf zu einer Achsel; die Hand derselben Seite liegt auf dem Hinterkopf.',
  },
  S4: {
    title: 'Kopf langsam drehen',
    steps: [
      'Sitzen Sie aufrecht, das Kinn waagerecht.',
      'Drehen Sie den Kopf langsam zu einer Seite, so weit es leicht geht.',
      'Zurück zur Mitte, dann zur anderen Seite.',
    ],
    dose: '8-mal zu jeder Seite, einmal am Tag',
    easier: 'Drehen Sie nur halb so weit.',
    harder: 'Bleiben Sie am Ende zwei ruhige Atemzüge lang.',
    stopSign: neckStop,
    picture:
      'Eine Person sitzt, von vorn gesehen, und dreht den Kopf langsam zu einer Seite, dann zur anderen.',
  },
  S5: {
    title: 'Schulterblätter zusammenziehen',
    steps: [
      'Sitzen oder stehen Sie aufrecht, die Arme locker.',
      'Führen Sie die Ellenbogen nach unten und hinten.',
      'Ziehen Sie die Schulterblätter 5 Sekunden zusammen. Langsam lösen.',
    ],
    dose: '5 Sekunden halten, 10-mal, 2 Runden, einmal am Tag',
    easier: 'Ziehen Sie nur halb so fest.',
    harder: 'Halten Sie ein Übungsband zwischen den Händen.',
    stopSign: 'Hören Sie bei stechendem Schmerz in Rücken oder Brust auf.',
    picture:
      'Eine Person von hinten: erst hängen die Arme locker, dann gehen die Ellenbogen nach unten und hinten, die Schulterblätter ziehen zusammen.',
  },
  S6: {
    title: 'Brustdehnung im Türrahmen',
    steps: [
      'Stellen Sie sich in eine Tür, die Unterarme am Rahmen.',
      'Die Ellenbogen bleiben auf Schulterhöhe.',
      'Machen Sie einen kleinen Schritt vor, bis sich die Brust öffnet.',
      'Halten und atmen.',
    ],
    dose: hold20,
    easier: 'Nur ein Arm auf einmal, der Ellenbogen tiefer.',
    harder: 'Machen Sie einen etwas größeren Schritt.',
    stopSign: handStop,
    picture:
      'Eine Person steht in einer Tür, beide Unterarme am Rahmen, die Ellenbogen auf Schulterhöhe; von der Seite sieht man, wie ein kleiner Schritt die Brust öffnet.',
  },
  S7: {
    title: 'Arm vor die Brust',
    steps: [
      'Führen Sie einen gestreckten Arm vor die Brust.',
      'Halten Sie ihn mit dem anderen Unterarm.',
      'Ziehen Sie ihn heran, bis es hinten an der Schulter leicht zieht.',
    ],
    dose: each20,
    easier: 'Lassen Sie den Arm gebeugt.',
    harder: 'Drehen Sie dabei den Kopf zur anderen Seite.',
    stopSign: pinchStop,
    picture:
      'Eine Person, von vorn gesehen, hält einen gestreckten Arm mit dem anderen Unterarm vor der Brust.',
  },
  S8: {
    title: 'Handtuch hinter dem Rücken',
    steps: [
      'Halten Sie ein Handtuch hinter dem Rücken, eine Hand oben, eine unten.',
      'Ziehen Sie mit der oberen Hand langsam nach oben.',
      'Halten, lösen, Seite wechseln.',
    ],
    dose: each15,
    easier: 'Nehmen Sie ein längeres Handtuch und ziehen Sie weniger.',
    harder: 'Bringen Sie die Hände näher zusammen.',
    stopSign: pinchStop,
    picture:
      'Eine Person von hinten hält ein Handtuch den Rücken hinab, eine Hand oben am Nacken, eine unten an der Taille; die obere zieht nach oben.',
  },
  S9: {
    title: 'Seitbeuge mit Arm über dem Kopf',
    steps: [
      'Stehen Sie mit den Füßen auseinander, eine Hand auf der Hüfte.',
      'Strecken Sie den anderen Arm über den Kopf.',
      'Beugen Sie sich zur Seite, bis die Flanke leicht zieht.',
      'Halten, langsam hochkommen, Seite wechseln.',
    ],
    dose: each20,
    easier: 'Machen Sie es im Sitzen auf einem Stuhl.',
    harder: 'Halten Sie das obere Handgelenk und werden Sie länger.',
    stopSign: legStop,
    picture:
      'Eine Person steht, von vorn gesehen, streckt einen Arm über den Kopf und beugt sich zur Seite; die andere Hand liegt auf der Hüfte.',
  },
  S10: {
    title: 'Oberen Rücken über die Stuhllehne strecken',
    steps: [
      'Setzen Sie sich so, dass die Lehne bis zu den Schulterblättern reicht.',
      'Legen Sie die Hände hinter den Kopf.',
      'Lehnen Sie den oberen Rücken über die Lehne.',
      'Ausatmen und wieder hochkommen.',
    ],
    dose: '8-mal, einmal am Tag',
    easier: 'Kreuzen Sie die Arme vor der Brust und lehnen Sie sich weniger zurück.',
    harder: 'Bleiben Sie zwei ruhige Atemzüge lang hinten.',
    stopSign: 'Hören Sie auf, wenn Ihnen schwindlig wird oder Schmerz in Brust oder Arme schießt.',
    picture:
      'Eine Person sitzt auf einem Stuhl, von der Seite gesehen, die Hände hinter dem Kopf, und lehnt den oberen Rücken über die Lehne.',
  },
  S11: {
    title: 'Katze und Kuh',
    steps: [
      'Gehen Sie auf Hände und Knie.',
      'Machen Sie den Rücken rund wie eine Katze.',
      'Lassen Sie ihn dann sinken und heben Sie den Kopf ein wenig.',
      'Bewegen Sie sich langsam mit dem Atem.',
    ],
    dose: '10-mal, einmal am Tag',
    easier: 'Machen Sie es auf einem Stuhl, die Hände auf den Oberschenkeln.',
    harder: 'Bleiben Sie in jeder Haltung zwei Atemzüge lang.',
    stopSign: legStop,
    picture:
      'Eine Person auf Händen und Knien, von der Seite gesehen: erst ist der Rücken rund nach oben, dann sinkt er und der Kopf hebt sich.',
  },
  S12: {
    title: 'Stellung des Kindes',
    steps: [
      'Knien Sie und setzen Sie sich auf die Fersen.',
      'Beugen Sie sich vor, die Stirn zum Boden.',
      'Strecken Sie die Arme aus und atmen Sie in den Rücken.',
    ],
    dose: '30 Sekunden halten, 3-mal, einmal am Tag',
    easier: 'Legen Sie ein Kissen unter Gesäß und Stirn.',
    harder: 'Wandern Sie mit beiden Händen zur einen, dann zur anderen Seite.',
    stopSign: 'Hören Sie auf, wenn die Knie schmerzen oder Ihnen schwindlig wird.',
    picture:
      'Eine Person kniet mit dem Gesäß auf den Fersen, von der Seite gesehen, der Rumpf liegt auf den Oberschenkeln, die Stirn ist unten, die Arme liegen nach vorn gestreckt am Boden.',
  },
  S13: {
    title: 'Knie zur Brust',
    steps: [
      'Legen Sie sich auf den Rücken.',
      'Ziehen Sie ein Knie mit beiden Händen zur Brust.',
      'Das andere Bein bleibt lang am Boden.',
      'Halten, langsam ablegen, Bein wechseln.',
    ],
    dose: each20,
    easier: 'Beugen Sie auch das andere Bein.',
    harder: 'Drücken Sie das lange Bein sanft in den Boden.',
    stopSign: legStop,
    picture:
      'Eine Person liegt auf dem Rücken, von der Seite gesehen, und zieht ein Knie mit beiden Händen zur Brust; das andere Bein bleibt lang am Boden.',
  },
  S14: {
    title: 'Knie im Liegen rollen',
    steps: [
      'Legen Sie sich auf den Rücken, Knie gebeugt, Arme zur Seite.',
      'Lassen Sie beide Knie langsam zu einer Seite rollen.',
      'Zurück und zur anderen Seite rollen.',
    ],
    dose: '10-mal zu jeder Seite, einmal am Tag',
    easier: 'Rollen Sie nur ein kleines Stück.',
    harder: 'Bleiben Sie auf jeder Seite zwei Atemzüge lang.',
    stopSign: legStop,
    picture:
      'Eine Person liegt auf dem Rücken, die Arme zur Seite, die Knie gebeugt; die Knie rollen zusammen zu einer Seite, dann zur anderen.',
  },
  S15: {
    title: 'Hüftdehnung im Halbkniestand',
    steps: [
      'Knien Sie auf einem Knie, der andere Fuß steht vorn.',
      'Halten Sie den Oberkörper aufrecht.',
      'Schieben Sie die Hüfte vor, bis die Leiste leicht zieht.',
      'Halten, Seite wechseln.',
    ],
    dose: each20,
    easier: 'Bleiben Sie stehen und machen Sie einen Schritt zurück, statt zu knien.',
    harder: 'Heben Sie den Arm der knienden Seite.',
    stopSign: 'Hören Sie auf, wenn das Knie schmerzt oder Schmerz ins Bein zieht.',
    picture:
      'Eine Person im Halbkniestand, von der Seite gesehen, ein Knie am Boden, der andere Fuß vorn, schiebt die Hüfte vor, der Rumpf ist aufrecht.',
  },
  S16: {
    title: 'Bein wie eine Vier',
    steps: [
      'Legen Sie sich auf den Rücken, Knie gebeugt.',
      'Legen Sie einen Knöchel auf den anderen Oberschenkel.',
      'Fassen Sie den unteren Oberschenkel und ziehen Sie ihn zu sich.',
      'Halten, Seite wechseln.',
    ],
    dose: each20,
    easier: 'Machen Sie es im Sitzen: Knöchel auf den Oberschenkel, ein wenig vorbeugen.',
    harder: 'Ziehen Sie den Oberschenkel etwas näher heran.',
    stopSign: legStop,
    picture:
      'Eine Person liegt auf dem Rücken, ein Knöchel auf dem anderen Oberschenkel, sodass die Beine eine Vier bilden, und hält den unteren Oberschenkel mit beiden Händen.',
  },
  S17: {
    title: 'Dehnung hinten am Oberschenkel mit Gurt',
    steps: [
      'Legen Sie sich auf den Rücken, einen Gurt um einen Fuß.',
      'Heben Sie dieses Bein, das Knie fast gestreckt.',
      'Bleiben Sie dort, wo es hinten am Oberschenkel leicht zieht.',
      'Halten, Bein wechseln.',
    ],
    dose: each20,
    easier: 'Lassen Sie beide Knie ein wenig gebeugt.',
    harder: 'Ziehen Sie die Zehen zu sich heran.',
    stopSign: legStop,
    picture:
      'Eine Person liegt auf dem Rücken, von der Seite gesehen, und hält einen Gurt um den Fuß des gestreckt gehobenen Beins; das andere Bein bleibt lang am Boden.',
  },
  S18: {
    title: 'Oberschenkeldehnung im Stehen',
    steps: [
      'Stehen Sie mit einer Hand an der Wand.',
      'Halten Sie den Knöchel des anderen Beins hinter dem Gesäß.',
      'Knie zusammen, Hüfte gerade.',
      'Halten, Bein wechseln.',
    ],
    dose: each20,
    easier: 'Legen Sie einen Gurt um den Knöchel.',
    harder: 'Kippen Sie das Becken ein wenig nach hinten.',
    stopSign: sharpStop,
    picture:
      'Eine Person steht, von der Seite gesehen, eine Hand an der Wand, und hält den Knöchel des anderen Beins hinter dem Gesäß, die Knie zusammen.',
  },
  S19: {
    title: 'Wadendehnung an der Wand',
    steps: [
      'Stützen Sie sich mit beiden Händen an die Wand, ein Fuß steht hinten.',
      'Die Ferse bleibt unten, das hintere Knie gestreckt. Halten.',
      'Beugen Sie dann das hintere Knie ein wenig. Halten.',
      'Bein wechseln.',
    ],
    dose: each20,
    easier: 'Machen Sie einen kleineren Schritt.',
    harder: 'Lehnen Sie sich etwas näher zur Wand.',
    stopSign: sharpStop,
    picture:
      'Eine Person stützt sich mit beiden Händen an die Wand, von der Seite gesehen, ein Fuß hinten mit der Ferse am Boden: erst mit gestrecktem, dann mit gebeugtem hinterem Knie.',
  },
  S20: {
    title: 'Schmetterling',
    steps: [
      'Setzen Sie sich auf den Boden, die Fußsohlen aneinander.',
      'Lassen Sie die Knie nach außen sinken.',
      'Sitzen Sie aufrecht und halten Sie.',
    ],
    dose: hold20,
    easier: 'Setzen Sie sich auf ein Kissen, die Füße weiter weg.',
    harder: 'Beugen Sie sich mit geradem Rücken vor.',
    stopSign: sharpStop,
    picture:
      'Eine Person sitzt am Boden, von vorn gesehen, die Fußsohlen aneinander, die Knie nach außen, die Hände halten die Füße.',
  },
  S21: {
    title: 'Handgelenke dehnen',
    steps: [
      'Strecken Sie einen Arm gerade nach vorn.',
      'Biegen Sie mit der anderen Hand das Handgelenk nach oben. Halten.',
      'Biegen Sie es dann nach unten. Halten.',
      'Arm wechseln.',
    ],
    dose: '15 Sekunden halten, 3-mal je Seite, zweimal am Tag',
    easier: 'Beugen Sie den Ellenbogen ein wenig.',
    harder: 'Schließen Sie die Finger, wenn sich das Handgelenk nach unten biegt.',
    stopSign: handStop,
    picture:
      'Eine Person streckt einen Arm nach vorn, von der Seite gesehen; die andere Hand biegt das Handgelenk erst mit den Fingern nach oben, dann nach unten.',
  },
  S22: {
    title: 'Oberarmdehnung über Kopf',
    steps: [
      'Heben Sie einen Ellenbogen neben den Kopf.',
      'Die Hand hängt zwischen den Schulterblättern.',
      'Ziehen Sie den Ellenbogen mit der anderen Hand sanft hinüber.',
      'Halten, Arm wechseln.',
    ],
    dose: each15,
    easier: 'Halten Sie den Ellenbogen stattdessen vor sich.',
    harder: 'Beugen Sie sich ein wenig zur anderen Seite.',
    stopSign: handStop,
    picture:
      'Eine Person von hinten, ein Ellenbogen neben dem Kopf, die Hand zwischen den Schulterblättern; die andere Hand zieht den Ellenbogen sanft hinüber.',
  },
  S23: {
    title: 'Ball an der Wand, oberer Rücken',
    steps: [
      'Legen Sie einen weichen Ball zwischen oberen Rücken und Wand.',
      'Lehnen Sie sich neben der Wirbelsäule darauf, nie auf ihr.',
      'Bleiben Sie 30 bis 60 Sekunden auf einer empfindlichen Stelle.',
      'Oder bewegen Sie sich langsam auf und ab.',
    ],
    dose: '30 Sekunden je Stelle, bis zu 3 Stellen, einmal am Tag',
    easier: 'Nehmen Sie einen weicheren Ball oder lehnen Sie sich weniger an.',
    harder: 'Nehmen Sie einen festeren Ball.',
    stopSign:
      'Hören Sie bei stechendem Schmerz oder Kribbeln auf, oder wenn es nach einer Minute nicht nachlässt.',
    picture:
      'Eine Person lehnt mit dem oberen Rücken an einem Ball an der Wand, von der Seite gesehen, die Knie etwas gebeugt, und bewegt sich langsam auf und ab.',
  },
  S24: {
    title: 'Zunge oben, Zähne auseinander',
    steps: [
      'Schließen Sie die Lippen, die Zähne bleiben auseinander.',
      'Legen Sie die Zunge an den Gaumen.',
      'Atmen Sie durch die Nase und lassen Sie den Kiefer hängen.',
    ],
    dose: '8 ruhige Atemzüge, dreimal am Tag',
    easier: 'Prüfen Sie nur ab und zu: Sind meine Zähne auseinander?',
    harder: 'Öffnen Sie langsam den Mund, die Zunge bleibt oben.',
    stopSign: 'Hören Sie auf, wenn der Kiefer klemmt oder schmerzt.',
    picture:
      'Ein Kopf von der Seite, am Mund aufgeschnitten: die Zunge liegt hinter den oberen Zähnen am Gaumen, die Zahnreihen berühren sich nicht.',
  },
  S25: {
    title: 'Fuß auf dem Ball rollen',
    steps: [
      'Setzen Sie sich auf einen Stuhl, einen kleinen Ball unter einem Fuß.',
      'Rollen Sie ihn langsam von der Ferse zu den Zehen und zurück.',
      'Drücken Sie nur so viel, wie es guttut. Fuß wechseln.',
    ],
    dose: '1 Minute je Fuß, zweimal am Tag',
    easier: 'Nehmen Sie einen weicheren Ball.',
    harder: 'Machen Sie es im Stehen, eine Hand an der Wand.',
    stopSign: sharpStop,
    picture:
      'Eine Person sitzt auf einem Stuhl, von der Seite gesehen, und rollt die Sohle eines Fußes über einen kleinen Ball vor und zurück.',
  },
  S26: {
    title: 'Aufstehen und gehen',
    steps: [
      'Stellen Sie eine Uhr auf 30 bis 60 Minuten Sitzen.',
      'Wenn sie klingelt, stehen Sie auf.',
      'Gehen Sie zwei Minuten und schütteln Sie die Arme aus.',
    ],
    dose: '2 Minuten, alle 30 bis 60 Minuten',
    easier: 'Stehen Sie dreimal auf und setzen Sie sich wieder.',
    harder: 'Nehmen Sie die Treppe.',
    stopSign: 'Hören Sie auf und ruhen Sie aus, wenn Ihnen schwindlig wird oder die Brust schmerzt.',
    picture: 'Eine Person sitzt erst am Schreibtisch, dann steht sie auf und geht, von der Seite gesehen.',
  },
  S27: {
    title: 'Seitneigung mit gekreuzten Beinen',
    steps: [
      'Stellen Sie sich seitlich an eine Wand, eine Hand daran.',
      'Kreuzen Sie das wandnahe Bein hinter das andere.',
      'Schieben Sie die Hüfte zur Wand, bis es leicht zieht.',
      'Halten, Seite wechseln.',
    ],
    dose: each20,
    easier: 'Neigen Sie sich weniger.',
    harder: 'Strecken Sie den äußeren Arm über den Kopf.',
    stopSign: sharpStop,
    picture:
      'Eine Person steht seitlich an einer Wand, eine Hand daran, die Beine gekreuzt, von vorn gesehen, und schiebt die Hüfte zur Wand.',
  },
  S28: {
    title: 'Warme Auflage',
    steps: [
      'Wickeln Sie eine warme Auflage in ein Tuch.',
      'Legen Sie sie 15 bis 20 Minuten auf die verspannte Stelle.',
      'Schauen Sie ab und zu nach der Haut.',
      'Nie auf verletzte, taube oder geschwollene Haut.',
    ],
    dose: '15 bis 20 Minuten, einmal am Tag',
    easier: 'Nehmen Sie sie weniger warm oder kürzer.',
    harder: 'Nicht nötig: Warm genügt, heiß ist zu viel.',
    stopSign: 'Hören Sie auf, wenn es brennt, sticht oder die Haut fleckig wird.',
    picture:
      'Eine Person sitzt zurückgelehnt auf einem Stuhl, von der Seite gesehen, eine warme Auflage zwischen unterem Rücken und Lehne; Wellenlinien zeigen die Wärme.',
  },
  S29: {
    title: 'Aufstützen in Bauchlage',
    steps: [
      'Legen Sie sich auf den Bauch, die Hände unter den Schultern.',
      'Kommen Sie auf die Unterarme, die Hüfte bleibt unten.',
      'Wenn das leicht geht, strecken Sie die Arme.',
      'Langsam ablegen.',
    ],
    dose: '8-mal, einmal am Tag',
    easier: 'Bleiben Sie auf den Unterarmen.',
    harder: 'Bleiben Sie zwei ruhige Atemzüge lang oben.',
    stopSign: legStop,
    picture:
      'Eine Person in Bauchlage, von der Seite gesehen, hebt die Brust erst auf die Unterarme, dann auf gestreckte Arme; die Hüfte bleibt unten.',
  },
  S30: {
    title: 'Dehnung vorn am Schienbein',
    steps: [
      'Knien Sie, die Zehen zeigen nach hinten.',
      'Setzen Sie sich langsam zu den Fersen zurück.',
      'Halten Sie dort, wo die Schienbeine leicht ziehen.',
    ],
    dose: '15 Sekunden halten, 3-mal, einmal am Tag',
    easier: 'Legen Sie ein Kissen zwischen Fersen und Gesäß.',
    harder: 'Lehnen Sie sich auf die Hände zurück.',
    stopSign: 'Hören Sie auf, wenn ein Knie schmerzt oder ein Fuß krampft.',
    picture:
      'Eine Person kniet und sitzt auf den Fersen, von der Seite gesehen, die Zehen gestreckt, der Fußrücken am Boden, die Hände auf den Oberschenkeln.',
  },
  S31: {
    title: 'Armdehnung am Türrahmen',
    steps: [
      'Stellen Sie sich vor einen Türrahmen.',
      'Halten Sie einen gestreckten Arm nach hinten, die Hand am Rahmen.',
      'Gehen Sie langsam vor, bis der Arm leicht zieht.',
      'Halten, Arm wechseln.',
    ],
    dose: each20,
    easier: 'Halten Sie die Hand tiefer.',
    harder: 'Drehen Sie den Körper ein wenig weg.',
    stopSign: handStop,
    picture:
      'Eine Person steht vor einem Türrahmen, einen Arm gestreckt nach hinten, die Hand am Rahmen, von der Seite gesehen, und geht langsam vor.',
  },
}
