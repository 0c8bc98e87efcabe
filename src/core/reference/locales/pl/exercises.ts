import type { HandoutTexts } from '../texts.ts'

const neckStop =
  'Przerwij, jeśli kręci Ci się w głowie, mdli Cię, tracisz równowagę albo ból schodzi do ręki.'
const legStop = 'Przerwij, jeśli ból schodzi do nogi albo noga słabnie.'
const handStop = 'Przerwij, jeśli dłoń mrowi lub drętwieje.'
const sharpStop = 'Przerwij przy ostrym bólu lub mrowieniu.'
const pinchStop = 'Przerwij, jeśli w barku ostro kłuje.'
const each20 = 'Wytrzymaj 20 sekund, 3 razy na każdą stronę, raz dziennie'
const each15 = 'Wytrzymaj 15 sekund, 3 razy na każdą stronę, raz dziennie'
const hold20 = 'Wytrzymaj 20 sekund, 3 razy, raz dziennie'

export const exercises: HandoutTexts['exercises'] = {
  S1: {
    title: 'Cofanie brody',
    steps: [
      'Usiądź prosto i patrz przed siebie.',
      'Cofnij brodę prosto do tyłu, jakby robił się drugi podbródek.',
      'Wytrzymaj 5 sekund, potem puść.',
    ],
    dose: 'Wytrzymaj 5 sekund, 8 razy, dwa razy dziennie',
    easier: 'Oprzyj głowę o ścianę i delikatnie nią kiwaj.',
    harder: 'Lekko naciskaj tyłem głowy na dłonie.',
    stopSign: neckStop,
    picture:
      'Osoba siedzi prosto na krześle, widok z boku, i cofa brodę prosto do tyłu; linia przerywana pokazuje głowę wysuniętą na początku.',
  },
  S2: {
    title: 'Ucho do barku',
    steps: [
      'Usiądź prosto i opuść oba barki.',
      'Pochyl ucho w stronę barku, aż poczujesz lekkie ciągnięcie.',
      'Oddychaj spokojnie i wytrzymaj. Zmień stronę.',
    ],
    dose: each20,
    easier: 'Pochyl głowę tylko do połowy.',
    harder: 'Drugą ręką chwyć siedzenie.',
    stopSign: neckStop,
    picture: 'Osoba siedzi, widok z przodu, i pochyla głowę na bok, ucho w stronę barku.',
  },
  S3: {
    title: 'Nos do pachy',
    steps: [
      'Usiądź prosto. Obróć głowę do połowy w jedną stronę.',
      'Opuść nos w stronę pachy.',
      'Połóż rękę na tyle głowy. Nie ciągnij.',
      'Wytrzymaj, wróć powoli, zmień stronę.',
    ],
    dose: each20,
    easier: 'Zostaw rękę na kolanach.',
    harder: 'Drugą ręką chwyć siedzenie.',
    stopSign: neckStop,
    picture:
      'Osoba siedzi, obraca i opuszcza głowę w stronę pachy; ręka z tej samej strony leży na tyle głowy.',
  },
  S4: {
    title: 'Powolne obracanie głowy',
    steps: [
      'Usiądź prosto, broda poziomo.',
      'Powoli obróć głowę w jedną stronę, tak daleko, jak łatwo się da.',
      'Wróć do środka i obróć w drugą stronę.',
    ],
    dose: '8 razy w każdą stronę, raz dziennie',
    easier: 'Obracaj tylko do połowy.',
    harder: 'Zostań na końcu na dwa spokojne oddechy.',
    stopSign: neckStop,
    picture: 'Osoba siedzi, widok z przodu, i powoli obraca głowę w jedną, potem w drugą stronę.',
  },
  S5: {
    title: 'Ściąganie łopatek',
    steps: [
      'Usiądź lub stań prosto, ręce luźno.',
      'Przesuń łokcie w dół i do tyłu.',
      'Ściągnij łopatki na 5 sekund. Puść powoli.',
    ],
    dose: 'Wytrzymaj 5 sekund, 10 razy, 2 serie, raz dziennie',
    easier: 'Ściągaj tylko do połowy.',
    harder: 'Trzymaj gumę do ćwiczeń między dłońmi.',
    stopSign: 'Przerwij przy ostrym bólu pleców lub klatki piersiowej.',
    picture:
      'Osoba widziana z tyłu: najpierw ręce wiszą luźno, potem łokcie idą w dół i do tyłu, a łopatki się zbliżają.',
  },
  S6: {
    title: 'Otwieranie klatki w drzwiach',
    steps: [
      'Stań w drzwiach, przedramiona na framudze.',
      'Łokcie trzymaj na wysokości barków.',
      'Zrób mały krok do przodu, aż klatka piersiowa się otworzy.',
      'Wytrzymaj i oddychaj.',
    ],
    dose: hold20,
    easier: 'Ćwicz jedną ręką, łokieć niżej.',
    harder: 'Zrób trochę większy krok.',
    stopSign: handStop,
    picture:
      'Osoba stoi w drzwiach, oba przedramiona na framudze, łokcie na wysokości barków; z boku widać, jak mały krok otwiera klatkę piersiową.',
  },
  S7: {
    title: 'Ręka w poprzek ciała',
    steps: [
      'Przenieś prostą rękę przed klatkę piersiową.',
      'Przytrzymaj ją drugim przedramieniem.',
      'Przyciągnij, aż z tyłu barku lekko zaciągnie.',
    ],
    dose: each20,
    easier: 'Zostaw rękę zgiętą.',
    harder: 'Przy tym obróć głowę w drugą stronę.',
    stopSign: pinchStop,
    picture: 'Osoba, widok z przodu, trzyma prostą rękę przed klatką piersiową drugim przedramieniem.',
  },
  S8: {
    title: 'Ręcznik za plecami',
    steps: [
      'Trzymaj ręcznik za plecami, jedna ręka u góry, druga na dole.',
      'Górną ręką powoli ciągnij w górę.',
      'Wytrzymaj, puść, zmień stronę.',
    ],
    dose: each15,
    easier: 'Weź dłuższy ręcznik i ciągnij mniej.',
    harder: 'Zbliż dłonie do siebie.',
    stopSign: pinchStop,
    picture:
      'Osoba widziana z tyłu trzyma ręcznik wzdłuż pleców, jedna ręka u góry przy karku, druga na dole przy talii; górna ciągnie w górę.',
  },
  S9: {
    title: 'Skłon w bok z ręką nad głową',
    steps: [
      'Stań w rozkroku, jedna ręka na biodrze.',
      'Drugą rękę wyciągnij nad głowę.',
      'Pochyl się w bok, aż bok lekko zaciągnie.',
      'Wytrzymaj, wróć powoli, zmień stronę.',
    ],
    dose: each20,
    easier: 'Zrób to na krześle.',
    harder: 'Chwyć górny nadgarstek i wydłuż się.',
    stopSign: legStop,
    picture:
      'Osoba stoi, widok z przodu, wyciąga jedną rękę nad głowę i pochyla się w bok; druga ręka na biodrze.',
  },
  S10: {
    title: 'Wyprost górnych pleców na krześle',
    steps: [
      'Usiądź tak, aby góra oparcia była przy łopatkach.',
      'Połóż dłonie za głową.',
      'Odchyl górną część pleców przez oparcie.',
      'Zrób wydech i wróć.',
    ],
    dose: '8 razy, raz dziennie',
    easier: 'Skrzyżuj ręce na piersi i odchyl się mniej.',
    harder: 'Zostań z tyłu na dwa spokojne oddechy.',
    stopSign: 'Przerwij, jeśli kręci Ci się w głowie albo ból strzela do klatki lub rąk.',
    picture:
      'Osoba siedzi na krześle, widok z boku, dłonie za głową, i odchyla górną część pleców przez oparcie.',
  },
  S11: {
    title: 'Kot i krowa',
    steps: [
      'Stań na czworakach.',
      'Zaokrąglij plecy w górę jak kot.',
      'Potem pozwól im opaść i trochę unieś głowę.',
      'Ruszaj się powoli z oddechem.',
    ],
    dose: '10 razy, raz dziennie',
    easier: 'Zrób to na krześle, dłonie na udach.',
    harder: 'Zostań w każdej pozycji na dwa oddechy.',
    stopSign: legStop,
    picture:
      'Osoba na czworakach, widok z boku: najpierw plecy są zaokrąglone w górę, potem opadają, a głowa się unosi.',
  },
  S12: {
    title: 'Pozycja dziecka',
    steps: [
      'Uklęknij i usiądź na piętach.',
      'Pochyl się do przodu, czoło do podłogi.',
      'Wyciągnij ręce i oddychaj w plecy.',
    ],
    dose: 'Wytrzymaj 30 sekund, 3 razy, raz dziennie',
    easier: 'Podłóż poduszkę pod pośladki i czoło.',
    harder: 'Przesuń obie dłonie w jedną, potem w drugą stronę.',
    stopSign: 'Przerwij, jeśli bolą kolana albo kręci Ci się w głowie.',
    picture:
      'Osoba klęczy z pośladkami na piętach, widok z boku, tułów na udach, czoło na dole, ręce wyciągnięte do przodu na podłodze.',
  },
  S13: {
    title: 'Kolano do klatki',
    steps: [
      'Połóż się na plecach.',
      'Przyciągnij jedno kolano do klatki obiema rękami.',
      'Druga noga leży prosto na podłodze.',
      'Wytrzymaj, powoli opuść, zmień nogę.',
    ],
    dose: each20,
    easier: 'Zegnij też drugą nogę.',
    harder: 'Delikatnie dociśnij prostą nogę do podłogi.',
    stopSign: legStop,
    picture:
      'Osoba leży na plecach, widok z boku, i przyciąga jedno kolano do klatki obiema rękami; druga noga leży prosto na podłodze.',
  },
  S14: {
    title: 'Przetaczanie kolan na leżąco',
    steps: [
      'Połóż się na plecach, kolana zgięte, ręce na boki.',
      'Pozwól obu kolanom powoli opaść w jedną stronę.',
      'Wróć i przetocz w drugą stronę.',
    ],
    dose: '10 razy w każdą stronę, raz dziennie',
    easier: 'Przetaczaj tylko trochę.',
    harder: 'Zostań po każdej stronie na dwa oddechy.',
    stopSign: legStop,
    picture:
      'Osoba leży na plecach, ręce na boki, kolana zgięte; kolana razem opadają w jedną, potem w drugą stronę.',
  },
  S15: {
    title: 'Rozciąganie biodra w klęku na jednej nodze',
    steps: [
      'Uklęknij na jednym kolanie, druga stopa z przodu.',
      'Trzymaj tułów prosto.',
      'Przesuń biodra do przodu, aż pachwina lekko zaciągnie.',
      'Wytrzymaj, zmień stronę.',
    ],
    dose: each20,
    easier: 'Zamiast klękać, stań i zrób krok do tyłu.',
    harder: 'Unieś rękę po stronie klęczącej nogi.',
    stopSign: 'Przerwij, jeśli boli kolano albo ból schodzi do nogi.',
    picture:
      'Osoba w klęku na jednej nodze, widok z boku, jedno kolano na podłodze, druga stopa z przodu, przesuwa biodra do przodu, tułów prosto.',
  },
  S16: {
    title: 'Nogi w czwórkę',
    steps: [
      'Połóż się na plecach, kolana zgięte.',
      'Oprzyj kostkę na drugim udzie.',
      'Chwyć dolne udo i przyciągnij do siebie.',
      'Wytrzymaj, zmień stronę.',
    ],
    dose: each20,
    easier: 'Zrób to na krześle: kostka na udzie, lekko się pochyl.',
    harder: 'Przyciągnij udo trochę bliżej.',
    stopSign: legStop,
    picture:
      'Osoba leży na plecach, kostka oparta na drugim udzie, nogi tworzą czwórkę, obie dłonie trzymają dolne udo.',
  },
  S17: {
    title: 'Tył uda z paskiem',
    steps: [
      'Połóż się na plecach, pasek wokół jednej stopy.',
      'Unieś tę nogę, kolano prawie proste.',
      'Zatrzymaj się, gdy tył uda lekko zaciągnie.',
      'Wytrzymaj, zmień nogę.',
    ],
    dose: each20,
    easier: 'Zostaw oba kolana trochę zgięte.',
    harder: 'Przyciągnij palce stopy do siebie.',
    stopSign: legStop,
    picture:
      'Osoba leży na plecach, widok z boku, i trzyma pasek wokół stopy uniesionej, prostej nogi; druga noga leży prosto na podłodze.',
  },
  S18: {
    title: 'Przód uda na stojąco',
    steps: [
      'Stań z jedną ręką na ścianie.',
      'Chwyć kostkę drugiej nogi za pośladkiem.',
      'Kolana razem, biodra prosto.',
      'Wytrzymaj, zmień nogę.',
    ],
    dose: each20,
    easier: 'Owiń pasek wokół kostki.',
    harder: 'Lekko podwiń miednicę.',
    stopSign: sharpStop,
    picture:
      'Osoba stoi, widok z boku, jedna ręka na ścianie, i trzyma kostkę drugiej nogi za pośladkiem, kolana razem.',
  },
  S19: {
    title: 'Łydka przy ścianie',
    steps: [
      'Oprzyj obie dłonie na ścianie, jedna stopa z tyłu.',
      'Pięta na podłodze, tylne kolano proste. Wytrzymaj.',
      'Potem trochę zegnij tylne kolano. Wytrzymaj.',
      'Zmień nogę.',
    ],
    dose: each20,
    easier: 'Zrób krótszy krok.',
    harder: 'Pochyl się trochę bliżej ściany.',
    stopSign: sharpStop,
    picture:
      'Osoba opiera obie dłonie na ścianie, widok z boku, jedna stopa z tyłu z piętą na podłodze: najpierw tylne kolano proste, potem zgięte.',
  },
  S20: {
    title: 'Motyl',
    steps: [
      'Usiądź na podłodze, podeszwy stóp razem.',
      'Pozwól kolanom opaść na boki.',
      'Siedź prosto i wytrzymaj.',
    ],
    dose: hold20,
    easier: 'Usiądź na poduszce, stopy dalej.',
    harder: 'Pochyl się do przodu z prostymi plecami.',
    stopSign: sharpStop,
    picture:
      'Osoba siedzi na podłodze, widok z przodu, podeszwy stóp razem, kolana na boki, dłonie trzymają stopy.',
  },
  S21: {
    title: 'Rozciąganie nadgarstków',
    steps: [
      'Wyciągnij jedną rękę prosto przed siebie.',
      'Drugą ręką zegnij nadgarstek w górę. Wytrzymaj.',
      'Potem zegnij go w dół. Wytrzymaj.',
      'Zmień rękę.',
    ],
    dose: 'Wytrzymaj 15 sekund, 3 razy na każdą stronę, dwa razy dziennie',
    easier: 'Trochę zegnij łokieć.',
    harder: 'Zamknij palce, gdy nadgarstek zgina się w dół.',
    stopSign: handStop,
    picture:
      'Osoba wyciąga rękę przed siebie, widok z boku; druga ręka zgina nadgarstek najpierw palcami w górę, potem w dół.',
  },
  S22: {
    title: 'Tył ramienia nad głową',
    steps: [
      'Unieś łokieć obok głowy.',
      'Dłoń niech zwisa między łopatkami.',
      'Drugą ręką delikatnie przeciągnij łokieć.',
      'Wytrzymaj, zmień rękę.',
    ],
    dose: each15,
    easier: 'Zamiast tego trzymaj łokieć przed sobą.',
    harder: 'Pochyl się trochę w drugą stronę.',
    stopSign: handStop,
    picture:
      'Osoba widziana z tyłu, łokieć obok głowy, dłoń między łopatkami; druga ręka delikatnie przeciąga łokieć.',
  },
  S23: {
    title: 'Piłka przy ścianie, górne plecy',
    steps: [
      'Włóż miękką piłkę między górne plecy a ścianę.',
      'Opieraj się obok kręgosłupa, nigdy na nim.',
      'Zostań 30 do 60 sekund na bolesnym miejscu.',
      'Albo powoli ruszaj się w górę i w dół.',
    ],
    dose: '30 sekund na miejsce, do 3 miejsc, raz dziennie',
    easier: 'Weź bardziej miękką piłkę albo opieraj się mniej.',
    harder: 'Weź twardszą piłkę.',
    stopSign: 'Przerwij przy ostrym bólu, mrowieniu albo gdy po minucie nie jest lżej.',
    picture:
      'Osoba opiera górne plecy o piłkę na ścianie, widok z boku, kolana trochę zgięte, i powoli rusza się w górę i w dół.',
  },
  S24: {
    title: 'Język u góry, zęby rozsunięte',
    steps: [
      'Zamknij usta, zęby zostaw rozsunięte.',
      'Połóż język na podniebieniu.',
      'Oddychaj nosem i rozluźnij żuchwę.',
    ],
    dose: '8 spokojnych oddechów, trzy razy dziennie',
    easier: 'Sprawdzaj tylko w ciągu dnia: czy moje zęby są rozsunięte?',
    harder: 'Powoli otwieraj usta, język zostaje u góry.',
    stopSign: 'Przerwij, jeśli żuchwa się blokuje lub boli.',
    picture:
      'Głowa z profilu, przekrój przez usta: język leży na podniebieniu za górnymi zębami, a zęby się nie stykają.',
  },
  S25: {
    title: 'Toczenie stopy na piłce',
    steps: [
      'Usiądź na krześle, mała piłka pod jedną stopą.',
      'Tocz ją powoli od pięty do palców i z powrotem.',
      'Naciskaj tylko tyle, ile jest przyjemne. Zmień stopę.',
    ],
    dose: '1 minuta na stopę, dwa razy dziennie',
    easier: 'Weź bardziej miękką piłkę.',
    harder: 'Zrób to na stojąco, jedna ręka na ścianie.',
    stopSign: sharpStop,
    picture: 'Osoba siedzi na krześle, widok z boku, i toczy podeszwę stopy w przód i w tył po małej piłce.',
  },
  S26: {
    title: 'Wstań i chodź',
    steps: [
      'Ustaw minutnik na 30 do 60 minut siedzenia.',
      'Gdy zadzwoni, wstań.',
      'Chodź przez dwie minuty i potrząśnij rękami.',
    ],
    dose: '2 minuty, co 30 do 60 minut',
    easier: 'Trzy razy wstań i usiądź.',
    harder: 'Idź po schodach.',
    stopSign: 'Przerwij i odpocznij, jeśli kręci Ci się w głowie lub boli klatka piersiowa.',
    picture: 'Osoba najpierw siedzi przy biurku, potem wstaje i idzie, widok z boku.',
  },
  S27: {
    title: 'Wychylenie w bok z nogą na krzyż',
    steps: [
      'Stań bokiem do ściany, jedna ręka na niej.',
      'Nogę bliżej ściany skrzyżuj za drugą.',
      'Przesuń biodro do ściany, aż lekko zaciągnie.',
      'Wytrzymaj, zmień stronę.',
    ],
    dose: each20,
    easier: 'Wychyl się mniej.',
    harder: 'Wyciągnij drugą rękę nad głowę.',
    stopSign: sharpStop,
    picture:
      'Osoba stoi bokiem do ściany z ręką na niej i skrzyżowanymi nogami, widok z przodu, i przesuwa biodro do ściany.',
  },
  S28: {
    title: 'Ciepły okład',
    steps: [
      'Owiń ciepły okład w tkaninę.',
      'Połóż go na napiętym miejscu na 15 do 20 minut.',
      'Co jakiś czas sprawdzaj skórę.',
      'Nigdy na skórę zranioną, zdrętwiałą lub opuchniętą.',
    ],
    dose: '15 do 20 minut, raz dziennie',
    easier: 'Użyj chłodniejszego lub krócej.',
    harder: 'Nie trzeba: ciepło wystarczy, gorąco to za dużo.',
    stopSign: 'Przerwij, jeśli piecze, kłuje albo na skórze są plamy.',
    picture:
      'Osoba siedzi oparta na krześle, widok z boku, ciepły okład między dolnymi plecami a oparciem; fale pokazują ciepło.',
  },
  S29: {
    title: 'Unoszenie klatki na brzuchu',
    steps: [
      'Połóż się na brzuchu, dłonie pod barkami.',
      'Unieś się na przedramiona, biodra zostają na dole.',
      'Jeśli to łatwe, wyprostuj ręce.',
      'Opuść się powoli.',
    ],
    dose: '8 razy, raz dziennie',
    easier: 'Zostań na przedramionach.',
    harder: 'Zostań u góry na dwa spokojne oddechy.',
    stopSign: legStop,
    picture:
      'Osoba leży na brzuchu, widok z boku, unosi klatkę najpierw na przedramionach, potem na prostych rękach; biodra zostają na dole.',
  },
  S30: {
    title: 'Rozciąganie przodu goleni',
    steps: [
      'Uklęknij, palce stóp skierowane do tyłu.',
      'Powoli usiądź w stronę pięt.',
      'Zatrzymaj się tam, gdzie golenie lekko ciągną.',
    ],
    dose: 'Wytrzymaj 15 sekund, 3 razy, raz dziennie',
    easier: 'Włóż poduszkę między pięty a pośladki.',
    harder: 'Odchyl się do tyłu na dłonie.',
    stopSign: 'Przerwij, jeśli boli kolano albo stopę łapie skurcz.',
    picture: 'Osoba klęczy i siedzi na piętach, widok z boku, grzbiety stóp na podłodze, dłonie na udach.',
  },
  S31: {
    title: 'Ręka do tyłu przy framudze',
    steps: [
      'Stań przed framugą drzwi.',
      'Wyciągnij prostą rękę do tyłu, dłoń na framudze.',
      'Powoli idź do przodu, aż ręka lekko zaciągnie.',
      'Wytrzymaj, zmień rękę.',
    ],
    dose: each20,
    easier: 'Trzymaj dłoń niżej.',
    harder: 'Odwróć trochę tułów.',
    stopSign: handStop,
    picture:
      'Osoba stoi przed framugą drzwi, jedna ręka prosto do tyłu, dłoń na framudze, widok z boku, i powoli idzie do przodu.',
  },
}
