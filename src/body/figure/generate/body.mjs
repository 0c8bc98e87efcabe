// biome-ignore-all format: tables of points read better with one shape a line
// The mannequin: measured levels, silhouettes, landmarks and interior contour lines.
//
// Model units: the view box is 1000 x 2000, the midline is x = 500, the crown is
// y = 100 and the soles are y = 1900; one unit is about 0.95 mm of a 171 cm adult.
// Front and back are described for one half: x is the distance from the midline.
// The side views are described facing right: x is positive towards the front.
import { contours } from './geometry/contours.mjs'
import { capsule, combine, makeField, polygonField, smoothMin } from './geometry/fields.mjs'
import { fitClosed, fitOpen, resample, smoothLoop } from './geometry/fitting.mjs'
import { hypot } from './geometry/numbers.mjs'
import { spline } from './geometry/splines.mjs'

// Levels of the spinous processes (C7 at 0.855 of stature, L4-L5 at the iliac crests).
export const SPINE = {
  C2: 284, C3: 299, C4: 313, C5: 327, C6: 343, C7: 361,
  T1: 383, T2: 406, T3: 429, T4: 453, T5: 477, T6: 501, T7: 525, T8: 549, T9: 573, T10: 597, T11: 622, T12: 650,
  L1: 684, L2: 719, L3: 755, L4: 790, L5: 822, S1: 850, S2: 878, S3: 900, S4: 922,
}

// ------------------------------------------------------------- front / back ---
const rad = a => a * Math.PI / 180
export const ARM = { shoulder: [172, 470], upper: 12.5, fore: 15.5, hand: 11, upperLen: 320, foreLen: 264 }
const dir = a => [Math.sin(rad(a)), Math.cos(rad(a))]
const along = (p, a, d) => { const u = dir(a); return [p[0] + u[0] * d, p[1] + u[1] * d]; }
ARM.elbow = along(ARM.shoulder, ARM.upper, ARM.upperLen)
ARM.wrist = along(ARM.elbow, ARM.fore, ARM.foreLen)
// arm coordinates -> half-figure coordinates: s along the bone from the shoulder, v outwards
export function arm(s, v) {
  const { upper, fore, hand, upperLen, foreLen } = ARM, W = upperLen + foreLen
  const bend = (a, b, t) => a + (b - a) * Math.max(0, Math.min(1, t))
  let base, ang
  if (s <= upperLen) base = along(ARM.shoulder, upper, s)
  else if (s <= W) base = along(ARM.elbow, fore, s - upperLen)
  else base = along(ARM.wrist, hand, s - W)
  ang = s < upperLen + 60 ? bend(upper, fore, (s - upperLen + 60) / 120) : bend(fore, hand, (s - W + 20) / 40)
  const u = dir(ang)
  return [base[0] + u[1] * v, base[1] - u[0] * v]
}
const ARM_OUT = [[-50, 0], [-43, 22], [-25, 39], [3, 48.5], [38, 51.5], [80, 50], [120, 47], [160, 44.5], [205, 43], [250, 40.5], [288, 38.5], [318, 39.5], [350, 42], [385, 42], [425, 39], [470, 34], [515, 29.5], [552, 27], [578, 26], [596, 22]]
const ARM_IN = [[596, -22], [574, -26], [545, -27.5], [505, -31], [460, -35.5], [415, -39.5], [378, -41.5], [348, -41], [318, -40], [288, -39], [245, -41], [200, -44], [150, -46.5], [110, -48], [70, -46], [30, -40], [-10, -30], [-40, -14]]
const armPolygon = () => spline([...ARM_OUT, ...ARM_IN].map(([s, v]) => arm(s, v)), true)

// trunk and leg, from the hidden middle of the head down and back up to the crotch
export const TRUNK_SIDE = [
  [0, 290, 1], [40, 292], [53, 312], [54.5, 330], [56, 345], [62, 360], [77, 374], [101, 388], [132, 402], [162, 415], [184, 427],
  [192, 450], [180, 490], [165, 530], [158, 560], [157, 590], [154.5, 625], [150, 665], [144.5, 705], [140.5, 740], [141, 768],
  [145.5, 798], [154, 830], [165, 868], [175.5, 908], [182.5, 950], [186.5, 995], [188, 1040], [187, 1085], [184, 1135], [180, 1185],
  [175.5, 1235], [170, 1285], [164, 1332], [158.5, 1372], [156, 1405], [157, 1436], [161, 1472], [164.5, 1508], [164.5, 1545],
  [160.5, 1592], [154, 1645], [147.5, 1695], [143, 1740], [141.5, 1775], [143.5, 1803], [147.5, 1824], [147, 1846], [145, 1868, 1],
  [86, 1868, 1], [83, 1850], [79.5, 1832], [78.5, 1814], [82, 1790], [83, 1762], [80.5, 1725], [74.5, 1682], [65, 1637], [56, 1592],
  [52, 1549], [52.5, 1508], [56, 1468], [58, 1436], [55, 1406], [52, 1378], [51, 1348], [47.5, 1302], [41.5, 1252], [34, 1202],
  [26, 1152], [17.5, 1106], [10.5, 1076], [4, 1058], [0, 1054, 1],
]
const HEAD_SIDE = [[0, 100], [27, 103.5], [52, 116], [70, 140], [78, 172], [78.5, 206], [75, 240], [70, 270], [62, 297], [48, 319], [28, 333], [0, 337]]
const EAR = [[72, 214], [80, 208], [88, 213], [89, 228], [85, 246], [80, 262], [75, 268], [71, 258]]

function handParts() {
  const W = ARM.upperLen + ARM.foreLen, P = (u, v) => arm(W + u, v)
  const cap = (u1, v1, r1, u2, v2, r2) => capsule(...P(u1, v1), r1, ...P(u2, v2), r2)
  return {
    palm: spline([[-20, 18], [4, 26], [28, 35], [55, 39.5], [82, 40.5], [99, 38], [105, 20], [106, 0], [103, -20], [96, -36], [80, -41], [50, -40], [22, -34], [0, -27], [-20, -18]].map(p => P(...p)), true),
    fingers: [cap(94, 29.5, 10.4, 137, 33, 9.4), cap(96, 10, 10.6, 145, 11.3, 9.6), cap(95, -9.6, 10.2, 140, -10.8, 9.2), cap(88, -28.5, 9.4, 123, -32.3, 8.4)],
    tips: [cap(137, 33, 9.4, 175, 34.5, 7.8), cap(145, 11.3, 9.6, 188, 11.6, 8), cap(140, -10.8, 9.2, 181, -11.6, 7.8), cap(123, -32.3, 8.4, 155, -34.6, 7)],
    thumb: [spline([[-6, 12], [6, 25], [22, 35], [42, 46], [62, 54.5], [85, 61], [104, 66], [113, 64.5], [116, 57], [110, 50], [95, 46], [80, 39], [74, 20], [40, 0]].map(p => P(...p)), true)],
  }
}

function halfField(view) {
  const box = [-30, 80, 470, 1930]
  const f = makeField(...box)
  const add = (poly, r = 0) => combine(f, polygonField([poly], 24), smoothMin(r), 1e3)
  add(spline(TRUNK_SIDE.concat([[-20, 1054, 1], [-20, 290, 1]]), true))
  const head = HEAD_SIDE.concat(HEAD_SIDE.slice(1, -1).reverse().map(([x, y]) => [-x, y]))
  add(spline(head, true), 6)
  add(spline(EAR, true), 3)
  add(armPolygon(), 12)
  const hand = handParts()
  add(hand.palm, 6)
  const fingers = makeField(...box)
  hand.fingers.forEach((p, i) => { combine(fingers, polygonField([p], 24), Math.min); combine(fingers, polygonField([hand.tips[i]], 24), Math.min); })
  combine(f, fingers, smoothMin(4))
  for (const p of hand.thumb) add(p, 7)
  if (view === 'anterior') {
    add(spline([[82, 1840], [79.5, 1860], [80, 1882], [86, 1896], [104, 1900], [138, 1899], [164, 1893], [173, 1880], [168, 1864], [157, 1848], [149, 1832], [112, 1830]], true), 9)
    for (const [x, y, r] of [[98.5, 1894, 15], [121.5, 1897, 10.3], [139, 1895, 9.8], [154.5, 1890.5, 9.2], [167.5, 1883.5, 8.4]]) add(capsule(x, y, r, x - 1, y - 8, r), 3)
  } else {
    add(spline([[82, 1846], [79.5, 1866], [82, 1886], [94, 1897], [113, 1900], [132, 1897], [143, 1886], [146, 1866], [142, 1846], [112, 1838]], true), 8)
    add(spline([[138, 1836], [150, 1848], [162, 1862], [171, 1877], [168, 1888], [150, 1892], [120, 1892], [112, 1870]], true), 8)
  }
  return f
}

// the half outline, cut at the midline, as one smooth polyline from crown to crotch
function halfOutline(view) {
  const f = halfField(view)
  for (let j = 0; j < f.h; j++) for (let x = 1; x <= 30; x++) f.v[j * f.w + 30 - x] = f.v[j * f.w + 30 + x] // mirror
  let loop = contours(f, 0)[0]
  loop = smoothLoop(resample(loop, 1.5, true), 12)
  const half = loop.filter(p => p[0] > -1e-6)
  // start at the crown: rotate so that the gap is at the midline
  let gap = 0, best = -1
  for (let i = 0; i < half.length; i++) { const a = half[i], b = half[(i + 1) % half.length], d = hypot(a[0] - b[0], a[1] - b[1]); if (d > best) { best = d; gap = (i + 1) % half.length; } }
  const run = half.slice(gap).concat(half.slice(0, gap))
  if (run[0][1] > run[run.length - 1][1]) run.reverse()
  run[0] = [0, run[0][1]]; run[run.length - 1] = [0, run[run.length - 1][1]]
  return run
}
export function frontOutline(view) {
  const run = halfOutline(view)
  const right = fitOpen(run, 0.35, [1, 0], [1, 0])
  // mirror: walk the right half, then the left half backwards
  const seq = [right.start], segs = []
  let p = right.start
  for (const c of right.curves) { segs.push([p, ...c]); p = c[2]; }
  const back = segs.slice().reverse().map(([a, b, c]) => [[-c[0], c[1]], [-b[0], b[1]], [-a[0], a[1]]])
  return { fitted: { start: seq[0], curves: [...right.curves, ...back] } }
}

// -------------------------------------------------------------------- side ---
export const SIDE_ARM = { shoulder: [-6, 462], upper: 13, fore: 36, hand: 33, upperLen: 316, foreLen: 258 }
SIDE_ARM.elbow = along(SIDE_ARM.shoulder, SIDE_ARM.upper, SIDE_ARM.upperLen)
SIDE_ARM.wrist = along(SIDE_ARM.elbow, SIDE_ARM.fore, SIDE_ARM.foreLen)
// s along the arm from the shoulder, v towards the front (the thumb side)
export function sideArm(s, v) {
  const A = SIDE_ARM, W = A.upperLen + A.foreLen, mix = (a, b, t) => a + (b - a) * Math.max(0, Math.min(1, t))
  const base = s <= A.upperLen ? along(A.shoulder, A.upper, s) : s <= W ? along(A.elbow, A.fore, s - A.upperLen) : along(A.wrist, A.hand, s - W)
  const u = dir(s < A.upperLen + 70 ? mix(A.upper, A.fore, (s - A.upperLen + 70) / 140) : mix(A.fore, A.hand, (s - W + 20) / 40))
  return [base[0] + u[1] * v, base[1] - u[0] * v]
}
const SIDE_ARM_FRONT = [[-52, 2], [-40, 30], [-15, 47], [20, 54], [60, 55], [100, 52], [150, 49], [200, 48], [245, 45], [285, 38], [315, 35], [345, 40], [380, 41], [420, 37], [470, 32], [520, 28.5], [556, 26.5], [583, 22]]
const SIDE_ARM_BACK = [[583, -22], [556, -26], [520, -28.5], [470, -34], [420, -38.5], [380, -40], [350, -42], [322, -46], [300, -45], [270, -43.5], [230, -46], [180, -49], [130, -51], [80, -53], [40, -54], [0, -50], [-28, -36], [-45, -16]]
export const SIDE_BODY = [
  [6, 100], [42, 104], [74, 120], [97, 146], [109, 176], [113, 200], [112, 214], [111, 225], [116.5, 239], [126, 254], [131.5, 263], [128.5, 272], [119, 277.5], [117.5, 285], [121.5, 292], [117, 299], [120, 306.5], [114, 315], [114.5, 324], [114, 333], [106, 342.5],
  [90, 346], [74, 351], [63, 361], [60, 378], [56, 402], [54, 424], [60, 446], [77, 475], [97, 515], [112, 556], [118.5, 598], [118, 640], [114, 685], [110.5, 730], [111, 775], [113.5, 820], [112, 865], [105, 910], [95, 950], [90, 985], [92, 1025], [96, 1075], [96, 1130], [92, 1190], [84, 1250], [74, 1305], [67, 1343], [67.5, 1372], [67, 1396], [60, 1422], [56, 1450], [50, 1485], [42, 1530], [33, 1585], [24, 1645], [17, 1705], [14, 1750], [18, 1781], [34, 1807], [64, 1829], [102, 1846], [140, 1857.5], [172, 1863], [193, 1869], [203, 1881], [200, 1894], [186, 1900.5], [162, 1901], [130, 1901], [85, 1898.5], [40, 1896], [0, 1899], [-40, 1901], [-66, 1896], [-77, 1880], [-76, 1860], [-66, 1836], [-57, 1806], [-54, 1772], [-57, 1735], [-64, 1690], [-75, 1640], [-85, 1590], [-88, 1540], [-82, 1495], [-69, 1455], [-58, 1425], [-55, 1398], [-60, 1360], [-68, 1310], [-76, 1250], [-83, 1190], [-89, 1130], [-93, 1085], [-99, 1055], [-113, 1026], [-126, 990], [-130, 952], [-125, 912], [-113, 872], [-98, 836], [-86, 800], [-79, 765], [-78.5, 730], [-83, 690], [-91, 645], [-100, 595], [-106, 545], [-106, 500], [-99, 455], [-86, 412], [-71, 380], [-62, 358], [-54, 334], [-50, 312], [-53, 290], [-65, 267], [-81, 242], [-92, 213], [-95, 182], [-88, 150], [-68, 122], [-34, 104],
]
export function sideFields() {
  const box = [-190, 80, 390, 1930]
  const body = polygonField([spline(SIDE_BODY, true)], 24, box)
  const W = SIDE_ARM.upperLen + SIDE_ARM.foreLen, P = (u, v) => sideArm(W + u, v)
  const cap = (u1, v1, r1, u2, v2, r2) => capsule(...P(u1, v1), r1, ...P(u2, v2), r2)
  const armF = polygonField([spline([...SIDE_ARM_FRONT, ...SIDE_ARM_BACK].map(([s, v]) => sideArm(s, v)), true)], 24, box)
  const add = (p, r) => combine(armF, polygonField([p], 24), smoothMin(r))
  add(spline([[-20, 18], [6, 27], [32, 34], [66, 36], [94, 34], [104, 15], [103, -8], [97, -28], [80, -35], [45, -34], [12, -27], [-20, -18]].map(p => P(...p)), true), 6)
  for (const p of [cap(90, 23, 10, 130, 23, 9.4), cap(130, 23, 9.4, 165, 17.5, 8), cap(94, 7, 10.2, 140, 7, 9.4), cap(140, 7, 9.4, 181, 1.5, 8), cap(92, -9, 10, 135, -9, 9), cap(135, -9, 9, 173, -13.5, 7.8), cap(86, -25, 9.4, 118, -25, 8.4), cap(118, -25, 8.4, 149, -28, 7)])
    add(p, 2)
  add(spline([[-6, 10], [6, 24], [22, 33], [42, 43], [62, 50], [85, 53.5], [105, 52.5], [114, 48], [114, 40], [104, 35], [90, 33], [78, 26], [60, 10], [30, 0]].map(p => P(...p)), true), 5)
  const all = combine(makeField(...box), body, Math.min); combine(all, armF, smoothMin(4))
  return { body, arm: armF, all }
}
export function sideOutline() {
  const { all } = sideFields()
  const loop = smoothLoop(resample(contours(all, 0)[0], 1.5, true), 12)
  return { fitted: fitClosed(loop, 0.35) }
}

// -------------------------------------------------------------------- soles ---
// One foot from below, three times as large as in the other views, heel up, big toe towards the midline.
const SOLE = [[215, 580], [264, 590], [300, 628], [313, 690], [316, 760], [320, 850], [328, 940], [340, 1030], [350, 1110], [352, 1165], [342, 1210], [318, 1238], [264, 1262], [200, 1284], [130, 1298], [92, 1282], [76, 1228], [76, 1170], [86, 1100], [106, 1030], [124, 960], [131, 890], [126, 810], [118, 730], [117, 662], [134, 612], [170, 586]]
// each toe: a neck and its pad
const SOLE_TOES = [[112, 1262, 33, 110, 1350, 31], [110, 1350, 37, 111, 1376, 37], [180, 1272, 20, 180, 1350, 18], [180, 1352, 23.5, 180, 1366, 23], [226, 1262, 19, 228, 1330, 17], [228, 1330, 22, 228, 1342, 21.5], [269, 1246, 18, 273, 1300, 16], [273, 1300, 20.5, 274, 1310, 20], [310, 1222, 18, 316, 1268, 16], [316, 1266, 19, 317, 1275, 18.5]]
function soleField() {
  const f = polygonField([spline(SOLE, true)], 24, [-6, 60, 470, 1940])
  for (const [x1, y1, r1, x2, y2, r2] of SOLE_TOES) combine(f, polygonField([capsule(x1, y1, r1, x2, y2, r2)], 24), smoothMin(5))
  return f
}
export function soleOutline() {
  return { fitted: fitClosed(smoothLoop(resample(contours(soleField(), 0)[0], 1.5, true), 8), 0.35) }
}

export const HAND = (u, v) => arm(ARM.upperLen + ARM.foreLen + u, v)
export const SIDE_HAND = (u, v) => sideArm(SIDE_ARM.upperLen + SIDE_ARM.foreLen + u, v)
