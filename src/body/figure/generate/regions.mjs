// biome-ignore-all format: tables of points read better with one shape a line
// Body zones (coarse named regions), caution sites, landmarks and interior contour lines.
// Same half-figure coordinates and point functions as muscles.mjs.
import { arm, HAND, SIDE_HAND, SPINE, sideArm } from './body.mjs'

const A = (s, v, c) => [...arm(s, v), c || 0], H = (u, v, c) => [...HAND(u, v), c || 0]
const B = (s, v, c) => [...sideArm(s, v), c || 0], S = (u, v, c) => [...SIDE_HAND(u, v), c || 0]
const box = (x0, y0, x1, y1) => [[x0, y0, 1], [x1, y0, 1], [x1, y1, 1], [x0, y1, 1]]
// an arc of an ellipse, degrees clockwise from the positive x axis
const arc = (cx, cy, rx, ry, a0, a1, n = 6) => Array.from({ length: n + 1 }, (_, i) => { const t = (a0 + (a1 - a0) * i / n) * Math.PI / 180; return [cx + rx * Math.cos(t), cy + ry * Math.sin(t)]; })
const poly = pts => pts.map(p => [p[0], p[1], 1])
const band = (f, s0, s1, v0, v1) => poly([f(s0, v0), f(s0, v1), f((s0 + s1) / 2, v1), f(s1, v1), f(s1, v0), f((s0 + s1) / 2, v0)])

// Within each view a zone gives way to the ones listed before it; `arm: true` marks
// the zones of the free arm in the side view. Boundaries run through landmarks.
export const ZONES = [
  // arm first: it is in front of the trunk
  ['hand', 'Hand', { posterior: [H(14, -90, 1), H(14, 110, 1), H(240, 110, 1), H(240, -90, 1)], side: [S(14, -90, 1), S(14, 90, 1), S(240, 90, 1), S(240, -90, 1)] }],
  ['palm', 'Palm', { anterior: [H(14, -90, 1), H(14, 110, 1), H(240, 110, 1), H(240, -90, 1)] }],
  ['wrist', 'Wrist', { anterior: band(A, 552, 600, -45, 60), posterior: band(A, 552, 600, -45, 60), side: band(B, 540, 590, -60, 60) }],
  ['forearm-front', 'Forearm, front', { anterior: band(A, 348, 554, -60, 70), side: [B(340, -4, 1), B(340, 80, 1), B(440, 80, 1), B(542, 80, 1), B(542, 8, 1), B(440, 8, 1)] }],
  ['forearm-back', 'Forearm, back', { posterior: band(A, 348, 554, -60, 70), side: [B(340, -4, 1), B(440, 8, 1), B(542, 8, 1), B(542, -80, 1), B(440, -80, 1), B(340, -80, 1)] }],
  ['elbow', 'Elbow', { anterior: band(A, 288, 352, -60, 70), posterior: band(A, 288, 352, -60, 70), side: band(B, 286, 346, -80, 80) }],
  ['upper-arm-front', 'Upper arm, front', { anterior: [A(100, -44, 1), A(100, 80, 1), A(290, 80, 1), A(290, -56, 1), A(150, -53, 1)], side: [B(110, 4, 1), B(110, 90, 1), B(292, 90, 1), B(292, 4, 1)] }],
  ['upper-arm-back', 'Upper arm, back', { posterior: [A(100, -44, 1), A(100, 80, 1), A(290, 80, 1), A(290, -56, 1), A(150, -53, 1)], side: [B(110, 4, 1), B(292, 4, 1), B(292, -90, 1), B(110, -90, 1)] }],
  ['shoulder-front', 'Shoulder, front', { anterior: [[124, 426, 1], [200, 432, 1], A(-40, 80, 1), A(104, 80, 1), A(104, -44, 1), [158, 560, 1], [140, 470, 1]], side: [B(-80, 4, 1), B(112, 4, 1), B(112, 90, 1), B(-80, 90, 1)] }],
  ['shoulder-back', 'Shoulder, back', { posterior: [[142, 440, 1], [200, 432, 1], A(-40, 80, 1), A(104, 80, 1), A(104, -44, 1), [164, 560, 1], [158, 520, 1], [142, 480, 1]], side: [B(-80, 4, 1), B(112, 4, 1), B(112, -90, 1), B(-80, -90, 1)] }],
  // head and neck
  ['forehead', 'Forehead', { anterior: [[-1, 80, 1], [110, 80, 1], [110, 150, 1], [60, 160, 1], [52, 204, 1], [-1, 204, 1]], side: [[70, 80, 1], [150, 80, 1], [150, 212, 1], [96, 212, 1], [80, 160, 1]] }],
  ['temple', 'Temple', { anterior: [[60, 160, 1], [110, 150, 1], [110, 238, 1], [64, 238, 1], [54, 204, 1]], side: [[14, 160, 1], [80, 160, 1], [96, 212, 1], [82, 238, 1], [14, 238, 1]] }],
  ['jaw', 'Jaw', { anterior: [[64, 238, 1], [110, 238, 1], [66, 300, 1], [52, 318, 1], [28, 340, 1], [-1, 342, 1], [-1, 310, 1], [34, 302, 1], [44, 260, 1]], side: [[30, 238, 1], [82, 238, 1], [80, 300, 1], [150, 304, 1], [150, 340, 1], [78, 350, 1], [22, 318, 1]] }],
  ['face', 'Face', { anterior: [[-1, 204, 1], [54, 204, 1], [64, 238, 1], [44, 260, 1], [34, 302, 1], [-1, 312, 1]], side: [[82, 205, 1], [160, 205, 1], [160, 306, 1], [80, 302, 1]] }],
  ['back-of-head', 'Back of the head', { posterior: box(-1, 170, 120, 258), side: [[-130, 170, 1], [-16, 170, 1], [-16, 264, 1], [-40, 258, 1], [-130, 258, 1]] }],
  ['crown', 'Crown', { posterior: box(-1, 60, 120, 172), side: box(-130, 60, 82, 172), anterior: box(-1, 60, 1, 61) }],
  ['ear', 'Ear', { side: box(-20, 160, 34, 282) }],
  ['neck-back', 'Neck, back', { posterior: [[-1, 256, 1], [90, 256, 1], [80, 330, 1], [62, 353, 1], [28, 362, 1], [-1, 361, 1]], side: [[-130, 256, 1], [-36, 256, 1], [-30, 320, 1], [-44, 372, 1], [-130, 361, 1]] }],
  ['neck-front', 'Neck, front', { anterior: [[-1, 334, 1], [30, 334, 1], [50, 318, 1], [46, 370, 1], [30, 424, 1], [-1, 434, 1]], side: [[20, 312, 1], [76, 346, 1], [90, 350, 1], [70, 440, 1], [36, 434, 1], [26, 380, 1]] }],
  ['neck-side', 'Neck, side', { anterior: [[50, 300, 1], [110, 300, 1], [66, 358, 1], [78, 404, 1], [30, 424, 1], [46, 370, 1]], side: [[-36, 256, 1], [22, 270, 1], [24, 340, 1], [36, 434, 1], [0, 418, 1], [-44, 374, 1], [-30, 320, 1]] }],
  ['shoulder-top', 'Top of the shoulder', { anterior: [[60, 340, 1], [220, 400, 1], [200, 430, 1], [124, 424, 1], [66, 410, 1], [60, 372, 1]], posterior: [[58, 340, 1], [110, 366, 1], [220, 410, 1], [200, 432, 1], [150, 437, 1], [70, 428, 1], [52, 396, 1], [28, 363, 1]], side: [[-80, 366, 1], [-40, 366, 1], [10, 400, 1], [30, 420, 1], [-20, 440, 1], [-60, 430, 1], [-74, 396, 1]] }],
  // back
  ['upper-back', 'Upper back (C7 to T3)', { posterior: [[-1, 360, 1], [28, 362, 1], [52, 396, 1], [72, 430, 1], [-1, 430, 1]], side: [[-140, 356, 1], [-76, 366, 1], [-74, 396, 1], [-62, 432, 1], [-140, 432, 1]] }],
  ['interscapular', 'Between the shoulder blades', { posterior: [[-1, 430, 1], [72, 430, 1], [74, 480, 1], [88, 540, 1], [-1, 540, 1]], side: [[-140, 432, 1], [-80, 432, 1], [-92, 540, 1], [-140, 540, 1]] }],
  ['scapula', 'Shoulder blade', { posterior: [[70, 426, 1], [152, 436, 1], [152, 480, 1], [162, 522, 1], [164, 548, 1], [88, 548, 1], [74, 490, 1]], side: [[-82, 432, 1], [-30, 432, 1], [-20, 548, 1], [-94, 548, 1]] }],
  ['mid-back', 'Mid back (T7 to T12)', { posterior: [[-1, 540, 1], [112, 546, 1], [104, 660, 1], [-1, 660, 1]], side: [[-140, 538, 1], [-66, 546, 1], [-60, 660, 1], [-140, 660, 1]] }],
  ['low-back', 'Low back', { posterior: [[-1, 660, 1], [104, 660, 1], [104, 800, 1], [60, 846, 1], [-1, 846, 1]], side: [[-140, 660, 1], [-46, 660, 1], [-46, 806, 1], [-70, 846, 1], [-140, 846, 1]] }],
  ['flank', 'Flank and side of the ribs', { posterior: [[110, 546, 1], [164, 546, 1], [168, 640, 1], [160, 700, 1], [170, 808, 1], [118, 800, 1], [104, 800, 1], [104, 660, 1]], anterior: [[134, 600, 1], [168, 590, 1], [168, 640, 1], [160, 700, 1], [170, 824, 1], [130, 850, 1], [112, 850, 1], [100, 790, 1], [104, 690, 1], [104, 632, 1]], side: [[-66, 546, 1], [60, 546, 1], [60, 700, 1], [50, 812, 1], [-14, 806, 1], [-46, 806, 1], [-46, 660, 1], [-60, 660, 1]] }],
  ['sacrum', 'Sacrum', { posterior: [[-1, 846, 1], [30, 846, 1], [30, 880, 1], [22, 920, 1], [10, 956, 1], [-1, 960, 1]] }],
  ['sacroiliac', 'Sacroiliac joint', { posterior: [[30, 846, 1], [58, 848, 1], [62, 876, 1], [50, 908, 1], [24, 940, 1], [18, 930, 1]], side: [[-150, 846, 1], [-86, 846, 1], [-92, 900, 1], [-150, 912, 1]] }],
  ['buttock', 'Buttock', { posterior: [[58, 846, 1], [104, 800, 1], [118, 806, 1], [138, 880, 1], [148, 960, 1], [146, 1050, 1], [80, 1060, 1], [-1, 1052, 1], [-1, 956, 1], [24, 938, 1]], side: [[-86, 846, 1], [-46, 806, 1], [-40, 880, 1], [-26, 960, 1], [-30, 1056, 1], [-160, 1056, 1], [-160, 905, 1]] }],
  ['hip-side', 'Side of the hip', { posterior: [[116, 800, 1], [220, 800, 1], [220, 1056, 1], [146, 1050, 1], [148, 960, 1], [138, 880, 1]], anterior: [[128, 848, 1], [150, 820, 1], [220, 806, 1], [220, 1050, 1], [160, 1040, 1], [148, 960, 1], [130, 890, 1]], side: [[-46, 804, 1], [40, 808, 1], [64, 850, 1], [70, 890, 1], [60, 960, 1], [44, 1050, 1], [-30, 1056, 1], [-26, 960, 1]] }],
  // front of the trunk
  ['chest', 'Chest', { anterior: [[-1, 428, 1], [66, 408, 1], [124, 424, 1], [142, 470, 1], [160, 560, 1], [164, 594, 1], [132, 602, 1], [104, 634, 1], [50, 634, 1], [-1, 640, 1]], side: [[40, 430, 1], [90, 430, 1], [160, 560, 1], [160, 634, 1], [80, 634, 1], [40, 600, 1]] }],
  ['upper-abdomen', 'Upper abdomen', { anterior: [[-1, 638, 1], [50, 632, 1], [106, 630, 1], [104, 690, 1], [100, 790, 1], [-1, 790, 1]], side: [[60, 632, 1], [160, 632, 1], [160, 790, 1], [54, 790, 1], [60, 700, 1]] }],
  ['lower-abdomen', 'Lower abdomen', { anterior: [[-1, 790, 1], [102, 790, 1], [112, 846, 1], [132, 852, 1], [126, 884, 1], [60, 936, 1], [22, 964, 1], [-1, 966, 1]], side: [[30, 788, 1], [160, 788, 1], [160, 930, 1], [40, 930, 1]] }],
  ['groin', 'Groin', { anterior: [[-1, 964, 1], [22, 962, 1], [60, 934, 1], [128, 882, 1], [146, 950, 1], [90, 1010, 1], [34, 1056, 1], [-1, 1070, 1]], side: [[38, 925, 1], [160, 925, 1], [160, 1020, 1], [38, 1020, 1]] }],
  // leg
  ['thigh-inner', 'Inner thigh', { anterior: [[-1, 1060, 1], [34, 1054, 1], [64, 1030, 1], [66, 1150, 1], [60, 1340, 1], [-1, 1340, 1]] }],
  ['thigh-front', 'Front of the thigh', { anterior: [[60, 1000, 1], [150, 948, 1], [160, 1040, 1], [220, 1046, 1], [220, 1340, 1], [50, 1340, 1], [62, 1150, 1]], side: [[30, 1010, 1], [140, 1010, 1], [120, 1340, 1], [34, 1340, 1]] }],
  ['thigh-outer', 'Outer thigh', { side: [[-30, 1052, 1], [44, 1046, 1], [38, 1340, 1], [-12, 1340, 1]] }],
  ['thigh-back', 'Back of the thigh', { posterior: box(-1, 1048, 220, 1356), side: [[-140, 1052, 1], [-28, 1052, 1], [-10, 1345, 1], [-140, 1345, 1]] }],
  ['knee-front', 'Knee', { anterior: box(30, 1338, 200, 1446), side: box(-16, 1338, 120, 1446) }],
  ['knee-back', 'Back of the knee', { posterior: box(30, 1354, 200, 1446), side: box(-120, 1338, -14, 1446) }],
  ['shin', 'Shin', { anterior: box(20, 1444, 210, 1770), side: [[4, 1444, 1], [100, 1444, 1], [60, 1770, 1], [-12, 1770, 1]] }],
  ['calf', 'Calf', { posterior: box(20, 1444, 210, 1748), side: [[-140, 1444, 1], [6, 1444, 1], [-10, 1770, 1], [-140, 1770, 1]] }],
  ['achilles', 'Achilles tendon', { posterior: [[94, 1746, 1], [130, 1746, 1], [134, 1846, 1], [90, 1846, 1]] }],
  ['ankle', 'Ankle', { posterior: box(40, 1746, 200, 1848), anterior: box(40, 1768, 200, 1838), side: [[-140, 1768, 1], [60, 1768, 1], [56, 1838, 1], [-40, 1852, 1], [-140, 1846, 1]] }],
  ['sole', 'Sole', { side: box(-140, 1886, 240, 1930), soles: [[30, 800, 1], [400, 800, 1], [400, 1214, 1], [334, 1226, 1], [288, 1249, 1], [204, 1278, 1], [140, 1292, 1], [30, 1302, 1]] }],
  ['heel', 'Heel', { soles: box(30, 540, 400, 800), posterior: box(40, 1846, 150, 1920), side: [[-140, 1840, 1], [-30, 1848, 1], [-20, 1890, 1], [-140, 1890, 1]] }],
  ['toes', 'Toes', { soles: box(30, 1180, 400, 1500), anterior: [[60, 1874, 1], [120, 1872, 1], [190, 1862, 1], [200, 1930, 1], [60, 1930, 1]], side: [[146, 1850, 1], [230, 1850, 1], [230, 1890, 1], [146, 1890, 1]] }],
  ['foot-top', 'Top of the foot', { anterior: box(40, 1834, 210, 1880), posterior: box(140, 1830, 210, 1920), side: [[-34, 1836, 1], [60, 1830, 1], [150, 1846, 1], [150, 1890, 1], [-34, 1890, 1]] }],
]

// Caution (endangerment) sites: why a hand should go lightly there, or not at all.
export const CAUTIONS = [
  ['spinous-processes', 'Spinous processes', 'No direct pressure on the bone of the spine.', { posterior: [[-5, 352], [0, 349], [5, 352], [5, 620], [5, 860], [4, 936], [0, 946], [-4, 936], [-5, 860], [-5, 620]] }, 'midline'],
  ['anterior-neck', 'Anterior triangle of the neck', 'Carotid artery, jugular vein, vagus and phrenic nerves, larynx and thyroid.', { anterior: [[1.5, 342, 1], [24, 340], [46, 326, 1], [42, 356], [30, 392], [12, 424, 1], [1.5, 430, 1]], side: [[26, 330, 1], [60, 352], [62, 376], [56, 404], [52, 424, 1], [42, 390], [32, 354]] }],
  ['posterior-neck-triangle', 'Posterior triangle of the neck', 'Brachial plexus, subclavian artery and accessory nerve above the collar bone.', { anterior: [[54, 362, 1], [64, 380], [88, 404, 1], [66, 410], [46, 414, 1], [46, 390]], side: [[-10, 320, 1], [10, 360], [30, 412, 1], [6, 414], [-20, 390, 1], [-18, 350]] }],
  ['suboccipital', 'Suboccipital region', 'Vertebral artery and greater occipital nerve below the skull.', { posterior: [[8, 262, 1], [30, 260], [50, 272, 1], [44, 288], [24, 292], [8, 290, 1]] }],
  ['mandibular-angle', 'Below the ear', 'Facial nerve, styloid process and external carotid behind the angle of the jaw.', { side: [[4, 272], [22, 274], [30, 300], [26, 316], [12, 306]] }],
  ['eye', 'Eye', 'No pressure on the eyeball.', { anterior: [[18, 218], [32, 210], [46, 217], [32, 226]], side: [[84, 216], [96, 212], [103, 219], [94, 227]] }],
  ['axilla', 'Armpit', 'Brachial plexus, axillary artery and vein, lymph nodes.', { anterior: [A(84, -44), A(104, -30), A(134, -40), A(146, -54), [158, 606], [150, 580], [156, 562]], posterior: [A(100, -40), A(118, -34), A(136, -42), A(146, -54), [158, 608], [150, 588], [156, 570]] }],
  ['medial-arm', 'Inner upper arm', 'Brachial artery, median and ulnar nerves along the groove beside the biceps.', { anterior: [A(150, -44), A(152, -36), A(220, -34), A(280, -30), A(282, -37), A(220, -41)] }],
  ['cubital-fossa', 'Elbow hollow', 'Brachial artery, median nerve and cubital veins.', { anterior: [A(296, -24, 1), A(300, 0), A(298, 22, 1), A(330, 8), A(352, -4, 1), A(326, -18)] }],
  ['ulnar-groove', 'Ulnar groove', 'Ulnar nerve behind the inner elbow.', { posterior: [A(296, -34), A(306, -20), A(322, -16), A(332, -24), A(326, -36), A(310, -39)] }],
  ['radial-nerve', 'Outer upper arm', 'Radial nerve against the bone behind the lower third of the arm.', { posterior: [A(196, 6), A(210, 22), A(248, 36), A(256, 28), A(226, 10), A(206, 0)] }],
  ['carpal-tunnel', 'Front of the wrist', 'Median nerve, radial artery.', { anterior: [A(560, -14), A(560, 18), H(12, 16), H(22, 4), H(12, -12)] }],
  ['kidney', 'Kidney angle', 'Kidney below the twelfth rib: no tapotement, no heavy pressure.', { posterior: [[34, 664, 1], [66, 652], [104, 646, 1], [104, 690], [88, 722], [60, 730], [40, 712]] }],
  ['floating-ribs', 'Floating ribs', 'Eleventh and twelfth ribs break easily under pressure.', { posterior: [[106, 648, 1], [126, 628], [140, 640, 1], [134, 684], [112, 706, 1], [108, 680]], side: [[-58, 660], [-24, 650], [-4, 676], [-16, 712], [-48, 706]] }],
  ['xiphoid', 'Xiphoid process', 'Tip of the breast bone, liver beneath.', { anterior: [[-9, 616], [9, 616], [10, 640], [0, 660], [-10, 640]] }, 'midline'],
  ['abdomen', 'Abdominal aorta', 'Aorta in front of the spine, around the navel.', { anterior: [[-22, 680], [0, 668], [22, 680], [24, 760], [22, 840], [0, 856], [-22, 840], [-24, 760]] }, 'midline'],
  ['sciatic', 'Sciatic nerve', 'Leaves the pelvis below the piriformis, midway between sit bone and trochanter.', { posterior: [[72, 964], [90, 958], [104, 980], [104, 1030], [100, 1062], [86, 1062], [84, 1020]] }],
  ['femoral-triangle', 'Femoral triangle', 'Femoral artery, vein and nerve, lymph nodes.', { anterior: [[118, 902, 1], [78, 938], [34, 970, 1], [52, 1020], [66, 1070], [76, 1120, 1], [92, 1050], [108, 972]] }],
  ['popliteal-fossa', 'Hollow of the knee', 'Popliteal artery and vein, tibial and common fibular nerves.', { posterior: [[107, 1340, 1], [124, 1368], [136, 1398], [124, 1426], [108, 1450, 1], [92, 1426], [80, 1398], [92, 1366]], side: [[-66, 1362], [-44, 1360], [-30, 1398], [-46, 1428], [-64, 1420]] }],
  ['fibular-head', 'Fibular head', 'Common fibular nerve against the bone.', { posterior: [[142, 1430], [156, 1428], [160, 1446], [152, 1466], [142, 1456]], side: [[-12, 1430], [8, 1428], [12, 1448], [0, 1466], [-12, 1456]] }],
  ['tarsal-tunnel', 'Behind the inner ankle', 'Tibial nerve and posterior tibial artery.', { posterior: [[82, 1800], [94, 1800], [98, 1826], [94, 1850], [84, 1846]] }],
  ['suprasternal-notch', 'Suprasternal notch', 'Windpipe and the arch of the aorta behind the hollow above the breast bone.', { anterior: [[-11, 424], [0, 418], [11, 424], [10, 435], [0, 442], [-10, 435]] }, 'midline'],
  ['breast-tissue', 'Breast tissue', 'Glandular tissue: draped and left out unless there is a reason and consent.', { anterior: [[42, 578], [54, 550], [90, 538], [124, 550], [138, 576], [126, 602], [92, 612], [56, 604]], side: [[88, 548], [108, 560], [124, 588], [124, 608], [102, 614], [86, 592]] }],
]

// Landmarks: canonical half points (paired) or midline points (x = 0).
const mid = y => [0, y], pt = p => [p[0], p[1]]
export const LANDMARKS = {
  posterior: {
    midline: { vertex: mid(100), inion: mid(242), ...Object.fromEntries(Object.entries(SPINE).filter(([k]) => !/^S[134]/.test(k)).map(([k, y]) => [k, mid(y)])), sacrum: mid(888), coccyx: mid(962) },
    paired: { mastoid: [64, 274], acromion: [187, 428], scapulaSpineRoot: [74, 450], superiorScapularAngle: [72, 410], inferiorScapularAngle: [88, 535], rib12: [96, 668], iliacCrest: [118, 800], PSIS: [42, 876], greaterTrochanter: [166, 962], ischialTuberosity: [58, 1036], glutealFold: [72, 1060], posteriorAxillaryFold: [158, 566], deltoidTuberosity: pt(arm(168, 38)), olecranon: pt(arm(314, -2)), lateralEpicondyle: pt(arm(314, 30)), medialEpicondyle: pt(arm(312, -32)), ulnarStyloid: pt(arm(576, -18)), radialStyloid: pt(arm(582, 22)), poplitealFossa: [107, 1400], fibularHead: [150, 1440], lateralMalleolus: [143, 1826], medialMalleolus: [84, 1814], calcaneus: [112, 1880] },
  },
  anterior: {
    midline: { vertex: mid(100), nasion: mid(222), chin: mid(334), larynx: mid(378), sternalNotch: mid(432), xiphoid: mid(632), navel: mid(811), pubicSymphysis: mid(980) },
    paired: { mastoid: [66, 276], temporomandibularJoint: [70, 246], acromion: [187, 428], sternoclavicularJoint: [14, 430], coracoid: [140, 444], nippleLine: [90, 604], anteriorAxillaryFold: [156, 572], costalArch: [74, 716], iliacCrest: [134, 808], ASIS: [124, 888], greaterTrochanter: [166, 962], deltoidTuberosity: pt(arm(168, 38)), cubitalFossa: pt(arm(320, 2)), lateralEpicondyle: pt(arm(314, 30)), medialEpicondyle: pt(arm(312, -32)), radialStyloid: pt(arm(582, 22)), ulnarStyloid: pt(arm(576, -20)), patella: [105, 1386], tibialTuberosity: [108, 1450], fibularHead: [146, 1440], lateralMalleolus: [143, 1826], medialMalleolus: [83, 1814] },
  },
  soles: {
    midline: {},
    paired: { calcaneus: [215, 660], navicular: [140, 890], firstMetatarsalHead: [116, 1224], fifthMetatarsalHead: [324, 1160], bigToe: [110, 1380] },
  },
  side: { vertex: [6, 102], glabella: [110, 208], inion: [-79, 242], mastoid: [-18, 270], earCanal: [6, 242], temporomandibularJoint: [28, 246], chin: [112, 332], C7: [-62, 361], acromion: [-6, 420], sternalNotch: [54, 432], T7: [-104, SPINE.T7], T12: [-89, SPINE.T12], L4: [-83, SPINE.L4], iliacCrest: [-14, 800], PSIS: [-108, 876], ASIS: [76, 888], greaterTrochanter: [0, 962], deltoidTuberosity: pt(sideArm(168, 0)), lateralEpicondyle: pt(sideArm(310, 2)), olecranon: pt(sideArm(318, -38)), wrist: pt(sideArm(574, 0)), patella: [62, 1386], fibularHead: [0, 1444], poplitealFossa: [-50, 1400], lateralMalleolus: [-20, 1826], calcaneus: [-58, 1876] },
}

// Bones of the back as faint stroke-only lines, for the deep layer.
const RIB_REACH = [46, 74, 98, 116, 128, 136, 141, 143, 141, 135, 118, 100]
export const SKELETON = {
  posterior: [
    ...['C7', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5'].map(k => {
      const y = SPINE[k], h = k[0] === 'L' ? 10 : 7, w = k[0] === 'L' ? 3.4 : 2.8
      return { id: `spinous-${k}`, mid: true, pts: [[0, y - h], [w, y - 1], [w * 0.8, y + h - 2], [0, y + h], [-w * 0.8, y + h - 2], [-w, y - 1], [0, y - h]] }
    }),
    ...['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12'].map((k, i) => {
      const y = SPINE[k] - 12, r = RIB_REACH[i], drop = [26, 34, 42, 50, 58, 64, 68, 72, 72, 68, 46, 34][i]
      return { id: `rib-${i + 1}`, pts: [[9, y], [r * 0.3, y - 3], [r * 0.62, y + drop * 0.22], [r * 0.88, y + drop * 0.6], [r, y + drop]] }
    }),
    { id: 'scapula', pts: [[72, 410], [71, 436], [73, 470], [79, 508], [88, 537], [97, 530], [110, 508], [132, 486], [154, 474], [160, 460], [156, 444], [140, 432], [112, 416], [88, 406], [72, 410]] },
    { id: 'scapular-spine', pts: [[74, 452], [100, 445], [134, 436], [160, 429], [180, 425], [193, 431], [193, 439], [180, 439], [162, 437], [136, 443], [102, 452], [74, 455]] },
    { id: 'humerus', pts: [[162, 452], [174, 440], [192, 440], [204, 452], [206, 468], [200, 486], [204, 530], [212, 580]] },
    { id: 'ilium', pts: [[40, 884], [44, 866], [60, 836], [90, 812], [118, 801], [142, 812], [154, 836], [150, 868], [138, 900], [136, 930], [122, 950]] },
    { id: 'sciatic-notch', pts: [[40, 884], [50, 902], [64, 912], [84, 922], [88, 950], [76, 992], [56, 1032], [70, 1042], [90, 1016], [108, 976], [122, 950]] },
    { id: 'femur', pts: [[122, 950], [132, 938], [146, 938], [158, 932], [172, 940], [176, 962], [168, 990], [160, 1030], [156, 1080]] },
    { id: 'sacrum', pts: [[0, 838], [26, 842], [38, 854], [38, 884], [28, 916], [14, 944], [0, 964]] },
  ],
}

// Interior contour lines (stroke only). 'mid' lines are drawn as given, the others twice.
export const DETAILS = {
  anterior: [
    { id: 'brow', pts: [[17, 204], [32, 199], [50, 204]] },
    { id: 'eye', pts: [[19, 220], [32, 224], [45, 219]] },
    { id: 'nose', pts: [[12, 266], [13.5, 272], [8, 275], [3.5, 276.5]] },
    { id: 'mouth', mid: true, pts: [[-21, 297], [-9, 296], [0, 298], [9, 296], [21, 297]] },
    { id: 'lip', mid: true, pts: [[-9, 308], [0, 310], [9, 308]], fine: true },
    { id: 'ear', pts: [[77, 220], [82, 218], [84, 226], [81, 238], [78, 246]], fine: true },
    { id: 'jaw', mid: true, pts: [[-54, 315], [-45, 324], [-24, 335.5], [0, 339], [24, 335.5], [45, 324], [54, 315]] },
    { id: 'neck', pts: [[51, 332], [47, 352], [35, 390], [15, 425]], fine: true },
    { id: 'clavicle', weight: 1, pts: [[13, 436], [32, 430.5], [62, 427], [96, 420], [130, 415.5], [160, 418], [184, 427]] },
    { id: 'notch', mid: true, pts: [[-12, 428], [-5, 434], [0, 435.5], [5, 434], [12, 428]] },
    { id: 'axillary-fold', weight: 1, pts: [[158, 618], [153, 596], [153, 574], [162, 548], [176, 520]] },
    { id: 'pectoral', fine: true, pts: [[30, 611], [70, 616], [108, 608], [140, 590]] },
    { id: 'sternum', mid: true, fine: true, pts: [[0, 470], [0, 530], [0, 590]] },
    { id: 'costal-arch', fine: true, pts: [[10, 652], [36, 672], [64, 706], [86, 742]] },
    { id: 'linea-alba', mid: true, fine: true, pts: [[0, 690], [0, 740], [0, 790]] },
    { id: 'navel', mid: true, weight: 1, pts: arc(0, 809, 5, 8, -10, 190) },
    { id: 'iliac', fine: true, pts: [[146, 850], [134, 872], [124, 892]] },
    { id: 'inguinal', pts: [[112, 912], [80, 952], [46, 996], [20, 1036]] },
    { id: 'elbow-crease', pts: [A(316, -24), A(322, -6), A(320, 18)] },
    { id: 'wrist-crease', pts: [A(582, -20), A(586, 0), A(582, 19)] },
    { id: 'thenar-crease', pts: [H(86, 36), H(78, 18), H(56, 4), H(28, 0), H(12, 3)] },
    { id: 'palm-crease', fine: true, pts: [H(78, -38), H(84, -14), H(95, 8)] },
    ...[[99, 29.5], [103, 10], [101, -10], [93, -29]].map(([u, v], i) => ({ id: `finger-${i + 1}`, fine: true, pts: [H(u + 2, v + 7), H(u + 4, v), H(u + 2, v - 7)] })),
    { id: 'patella-top', pts: arc(106, 1385, 24, 28, 200, 340) },
    { id: 'patella-low', weight: 1, pts: arc(106, 1388, 22, 28, 28, 152) },
    { id: 'shin', fine: true, pts: [[107, 1462], [104, 1560], [98, 1660], [96, 1740]] },
    { id: 'malleolus-medial', pts: arc(82, 1815, 10, 13, -70, 70) },
    { id: 'malleolus-lateral', pts: arc(145, 1827, 11, 13, 110, 250) },
    ...[[112, 1903, 113, 1884], [131, 1903, 131, 1886], [148, 1899, 147, 1884], [163, 1892, 161, 1879]].map(([a, b, c, d], i) => ({ id: `toe-${i + 1}`, pts: [[a, b], [(a + c) / 2, (b + d) / 2], [c, d]] })),
  ],
  posterior: [
    { id: 'ear', pts: [[76, 218], [75, 234], [76, 256], [79, 262]], fine: true },
    { id: 'nape', pts: [[30, 300], [28, 322], [33, 344]], fine: true },
    { id: 'occiput', fine: true, mid: true, pts: [[-34, 254], [-14, 247], [0, 250], [14, 247], [34, 254]] },
    { id: 'C7', mid: true, pts: arc(0, 364, 11, 9, 215, 325) },
    { id: 'spine', mid: true, weight: 1, pts: [[0, 372], [0, 500], [0, 640], [0, 760], [0, 846]] },
    { id: 'scapula-border', weight: 1, pts: [[73, 462], [74, 490], [80, 518], [89, 537], [101, 533], [111, 521]] },
    { id: 'scapula-spine', pts: [[76, 450], [104, 443], [140, 434], [168, 428], [188, 424]] },
    { id: 'axillary-fold', weight: 1, pts: [[158, 618], [152, 594], [155, 570], [166, 544]] },
    { id: 'iliac', fine: true, pts: [[148, 824], [126, 805], [100, 806]] },
    { id: 'PSIS', pts: arc(42, 872, 6, 6, 20, 160) },
    { id: 'sacrum', fine: true, pts: [[34, 896], [20, 922], [6, 938]] },
    { id: 'gluteal-cleft', mid: true, weight: 1, pts: [[0, 936], [0, 985], [0, 1040]] },
    { id: 'gluteal-fold', weight: 1, pts: [[6, 1050], [30, 1060], [64, 1064], [100, 1058], [126, 1043]] },
    { id: 'olecranon', pts: [A(296, 7), A(308, 9.5), A(318, 7), A(322, -1), A(318, -9), A(308, -12), A(296, -11)] },
    { id: 'wrist-crease', fine: true, pts: [A(582, -16), A(586, 0), A(582, 16)] },
    ...[[100, 30], [103, 10], [101, -10], [94, -29]].map(([u, v], i) => ({ id: `knuckle-${i + 1}`, fine: true, pts: [H(u - 3, v + 6), H(u - 7, v), H(u - 3, v - 6)] })),
    { id: 'popliteal-crease', weight: 1, pts: [[76, 1402], [92, 1409], [112, 1411], [132, 1404]] },
    { id: 'calf', fine: true, pts: [[107, 1500], [107, 1560], [108, 1606]] },
    { id: 'achilles-medial', pts: [[100, 1730], [103, 1780], [101, 1818], [94, 1842]] },
    { id: 'achilles-lateral', pts: [[121, 1730], [119, 1780], [122, 1818], [131, 1842]] },
    { id: 'heel', fine: true, pts: [[90, 1880], [102, 1889], [116, 1890], [130, 1884]] },
  ],
  soles: [
    { id: 'toe-crease-1', pts: [[80, 1306], [110, 1314], [142, 1304]] },
    ...[[179, 1296, 20], [226, 1284, 18], [270, 1264, 17], [311, 1240, 15]].map(([x, y, w], i) => ({ id: `toe-crease-${i + 2}`, fine: true, pts: [[x - w, y], [x, y + 5], [x + w, y - 3]] })),
    { id: 'ball', fine: true, pts: [[92, 1150], [150, 1128], [220, 1120], [290, 1100], [334, 1080]] },
    { id: 'heel-pad', fine: true, pts: [[142, 752], [180, 776], [230, 782], [290, 760]] },
    { id: 'arch', fine: true, pts: [[158, 800], [170, 900], [160, 1000], [136, 1090]] },
  ],
  side: [
    { id: 'eye', pts: [[88, 220], [97, 223], [105, 219]] },
    { id: 'brow', pts: [[84, 204], [96, 199], [109, 204]] },
    { id: 'nostril', pts: [[112, 268], [115, 262], [120, 264]], fine: true },
    { id: 'mouth', pts: [[98, 298], [108, 299], [117, 299]] },
    { id: 'ear', weight: 1, pts: [[12, 254], [14, 243], [19, 230], [16, 215], [5, 208], [-7, 212], [-11.5, 225], [-9, 240], [-4, 252], [-1, 263], [5, 268.5], [10.5, 265], [12, 257]] },
    { id: 'ear-inner', fine: true, pts: [[11, 221], [4, 216], [-3, 221], [-3, 231], [3, 240], [3, 250]] },
    { id: 'jaw', pts: [[22, 272], [28, 296], [38, 316], [60, 332], [84, 344]] },
    { id: 'neck', fine: true, pts: [[-6, 286], [14, 330], [36, 388], [50, 428]] },
    { id: 'clavicle', pts: [[52, 436], [40, 430], [26, 419], [12, 412]] },
    { id: 'trapezius', fine: true, pts: [[-48, 332], [-40, 364], [-22, 392], [0, 408]] },
    { id: 'scapula', fine: true, pts: [[-80, 452], [-84, 492], [-78, 530]] },
    { id: 'iliac', fine: true, pts: [[-64, 836], [-38, 812], [-8, 804], [28, 816], [58, 850], [74, 884]] },
    { id: 'trochanter', fine: true, pts: arc(0, 966, 18, 20, 205, 335) },
    { id: 'gluteal-fold', weight: 1, pts: [[-101, 1052], [-82, 1066], [-58, 1068]] },
    { id: 'iliotibial', fine: true, pts: [[2, 1130], [4, 1230], [8, 1320]] },
    { id: 'patella', pts: arc(66, 1384, 24, 32, 110, 250) },
    { id: 'knee-back', fine: true, pts: [[-50, 1398], [-36, 1402], [-22, 1396]] },
    { id: 'fibula', fine: true, pts: arc(0, 1444, 10, 11, 200, 340) },
    { id: 'malleolus', weight: 1, pts: arc(-19, 1822, 12, 15, 0, 180) },
    { id: 'toe', pts: [[172, 1886], [180, 1889.5], [190, 1890]] }, { id: 'toenail', fine: true, pts: [[188, 1870], [190, 1876], [199, 1878]] },
    { id: 'foot', fine: true, pts: [[-36, 1858], [0, 1872], [60, 1884], [110, 1888]] },
    { id: 'elbow', pts: [B(300, -28), B(308, -23), B(316, -21), B(324, -24), B(331, -31)] },
    { id: 'wrist-crease', fine: true, pts: [B(572, -16), B(576, 0), B(572, 16)] },
    ...[[15, 98, 160, 13], [-1, 98, 168, -3.5], [-17, 94, 148, -18]].map(([v0, u0, u1, v1], i) => ({ id: `finger-${i + 1}`, pts: [S(u0, v0), S((u0 + u1) / 2, v0 * 0.98 + 0.3), S(u1, v1)] })),
  ],
}
