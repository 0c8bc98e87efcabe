// biome-ignore-all format: tables of points read better with one shape a line
// The drawings as data: camera, poses, props, arrows. See ../README.md for the words used.
// Centimetres; x to the body's left, y up, z forward; the floor is y = 0.
// At yaw 90 the figure faces the picture's right and its right side is near.

const SIDE = { yaw: 90 }, FRONT = { yaw: 0 }, BACK = { yaw: 180 }

// ------------------------------------------------------------- common props ---
const box = (x0, x1, y0, y1, z0, z1, more = {}) => ({ hull: [x0, x1].flatMap(x => [y0, y1].flatMap(y => [z0, z1].map(z => [x, y, z, more.r || 0]))), ...more })
const bar = (a, b, r, more = {}) => ({ hull: [[...a, r], [...b, r]], ...more })
const ball = (p, r, more = {}) => ({ hull: [[...p, r]], ...more })
const floorZ = (a, b) => ({ line: [[0, 0, a], [0, 0, b]], weight: 2.2, depth: -2000 })          // seen from the side
const floorX = (a, b) => ({ line: [[a, 0, 0], [b, 0, 0]], weight: 2.2, depth: -2000 })          // seen from the front
const matZ = (a, b) => box(0, 0, -2.6, 0, a, b, { depth: -2000 })
const wallZ = (z, y1 = 172, t = 5) => box(0, 0, 0, y1, z, z + t, { depth: -1500 })
const chairSide = (back = 88, legs = true) => [
  box(0, 0, 39.5, 43, -20, 22, { r: 0.6 }),
  ...(legs ? [bar([0, 1, 19], [0, 39, 18], 1.2), bar([0, 1, -22], [0, 39, -18], 1.2)] : []),
  bar([0, 43, -19], [0, back, -24], 1.5),
]
const stoolFront = [box(-21, 21, 39.5, 43, 0, 0, { r: 0.6 }), bar([-18, 1, 0], [-17, 39, 0], 1.2), bar([18, 1, 0], [17, 39, 0], 1.2)]
const pillow = (z, y = 4, w = 13) => ({ hull: [[0, y - 0.6, z - w, 2.6], [0, y - 0.6, z + w, 2.6], [0, y, z, 3.8]], depth: -900 })

// ------------------------------------------------------------- common poses ---
const handOnThigh = sx => ({ at: [11 * sx, 61, 25], hand: [-0.1 * sx, -0.22, 1], palm: [0, -1, 0], pole: [0.5 * sx, -0.5, -0.7], curl: 8 })
const SIT = { depth: { armL: 40, armR: 41 }, root: [0, 52, 0], legL: { at: [10, 7.2, 42] }, legR: { at: [-10, 7.2, 42] }, armL: handOnThigh(1), armR: handOnThigh(-1) }
const hang = sx => ({ up: [0.16 * sx, -1, 0.02], fore: [0.06 * sx, -1, 0.2] })
const STAND = { root: [0, 89.4, 0], legL: { at: [8.5, 7.2, -1] }, legR: { at: [-8.5, 7.2, -1] }, armL: hang(1), armR: hang(-1) }
const SUPINE = { root: [0, 11, 0], pelvis: [-90] }
// hands and knees
const kneeDown = () => ({ up: [0, -1, 0], fore: [0, -0.03, -1], foot: [0, -0.05, -1] })

export const DRAWINGS = [
  { id: 'S1', title: 'Chin tuck', cam: SIDE, scale: 1.9, shared: { cut: 194, focus: [-32, 37, 54, 138] },
    alt: 'A person sitting upright on a chair, seen from the side, slides the chin straight back; a dashed outline shows the head further forward at the start.',
    panels: [{ pose: { ...SIT, spine: { neck: [-4], head: [7] } }, props: chairSide(88, false),
      ghost: { pose: { ...SIT, spine: { neck: [34], head: [-31] } }, parts: ['head'], depth: -500 },
      arrows: [{ from: 'chin', pts: [[24, 5], [9, 5]] }] }] },

  { id: 'S2', title: 'Ear to shoulder', cam: { yaw: 0, pitch: 4 }, scale: 1.9, shared: { cut: 193, focus: [-40, 47, 40, 145] },
    alt: 'A person sitting, seen from the front, lets the head tip sideways so that the ear comes towards the shoulder.',
    panels: [{ pose: { ...SIT, spine: { upper: [0, 2], neck: [0, 17], head: [0, 20] } },
      ghost: { pose: SIT, parts: ['head'] },
      arrows: [{ pts: [[2, 141], [14, 139.5], [25, 132]] }] }] },

  { id: 'S3', title: 'Nose to armpit', cam: { yaw: -12, pitch: 4 }, scale: 1.9, shared: { cut: 193, focus: [-38, 46, 46, 144] },
    alt: 'A person sitting turns and lowers the head towards one armpit; the hand of that side rests on the back of the head.',
    panels: [{ pose: { ...SIT, spine: { neck: [22, 6, 24], head: [20, 4, 22] },
      armL: { at: { on: 'head', p: [8.5, 16, -1] }, hand: [-0.45, -0.05, -0.85], palm: [-0.3, -0.9, 0.1], pole: [1, 0.25, 0.5], curl: 16 },
      armR: { at: [-24, 47, 2], hand: [0.1, -1, 0.1], palm: [1, 0, 0], curl: 30 } },
      arrows: [{ from: 'nose', pts: [[0, -6], [7, -13], [12, -22]] }] }] },

  { id: 'S4', title: 'Slow neck rotation', cam: { yaw: 0, pitch: 4 }, scale: 1.9, shared: { cut: 193, focus: [-40, 47, 40, 145] },
    alt: 'A person sitting, seen from the front, turns the head slowly to one side and then to the other.',
    panels: [
      { pose: { ...SIT, spine: { neck: [0, 0, -24], head: [0, 0, -38] } }, arrows: [{ pts: [[17, 128], [10, 138], [-4, 141], [-18, 134]] }] },
      { pose: { ...SIT, spine: { neck: [0, 0, 24], head: [0, 0, 38] } }, arrows: [{ pts: [[-17, 128], [-10, 138], [4, 141], [18, 134]] }] }] },

  { id: 'S5', title: 'Shoulder-blade squeeze', cam: BACK, scale: 1.75, shared: { cut: 194, focus: [-45, 30, 45, 136] },
    alt: 'A person seen from behind: first the arms hang loosely, then the elbows go down and back and the shoulder blades are drawn together.',
    panels: [
      { pose: { ...STAND, root: [0, 52, 0], legL: SIT.legL, legR: SIT.legR, armL: { at: [17, 62, 20], girdle: [0, 3] }, armR: { at: [-17, 62, 20], girdle: [0, 3] } }, props: [...stoolFront, ...blades(0)] },
      { pose: { ...STAND, root: [0, 52, 0], legL: SIT.legL, legR: SIT.legR,
        armL: { up: [0.5, -0.85, -0.35], fore: [0.62, 0.75, 0.1], girdle: [-1, -3], palm: [0, 0, 1] }, armR: { up: [-0.5, -0.85, -0.35], fore: [-0.62, 0.75, 0.1], girdle: [-1, -3], palm: [0, 0, 1] } }, props: [...stoolFront, ...blades(3.4)],
      arrows: [{ pts: [[-20, 90.5], [-11.5, 90.5]] }, { pts: [[20, 90.5], [11.5, 90.5]] }] }] },

  { id: 'S6', title: 'Doorway chest stretch', scale: 1.02,
    alt: 'A person stands in a doorway with both forearms on the frame, elbows at shoulder height; seen from the side, one small step forward opens the chest.', each: true,
    panels: [
      { cam: FRONT, fit: [[-58, 0, 0], [58, 0, 0]], pose: { ...STAND, armL: { up: [1, 0.02, -0.12], fore: [0.12, 1, 0.02], palm: [0, 0, 1], curl: 6 }, armR: { up: [-1, 0.02, -0.12], fore: [-0.12, 1, 0.02], palm: [0, 0, 1], curl: 6 } },
        props: [floorX(-75, 75), box(44, 56, 0, 176, 0, 0, { depth: -1500 }), box(-56, -44, 0, 176, 0, 0, { depth: -1500 })] },
      { cam: SIDE, pose: { ...STAND, root: [0, 85, 4], pelvis: [6], spine: { upper: [-6], neck: [0] }, legL: { at: [9, 7.2, 30] }, legR: { at: [-9, 7.6, -26], pole: [0, 0, 1] },
          armL: { up: [0.85, 0.05, -0.4], fore: [0.1, 1, 0], palm: [0, 0, 1], curl: 6 }, armR: { up: [-0.85, 0.05, -0.4], fore: [-0.1, 1, 0], palm: [0, 0, 1], curl: 6 } },
        props: [floorZ(-60, 70), box(0, 0, 0, 176, -6, 5, { depth: -1500 })], arrows: [{ from: 'upper', pts: [[20, -4], [38, -4]] }] }] },

  { id: 'S7', title: 'Cross-body arm', cam: FRONT, scale: 2.0, shared: { cut: 194, focus: [-45, 72, 45, 172] },
    alt: 'A person seen from the front holds one straight arm across the chest with the other forearm.',
    panels: [{ pose: { ...STAND, armL: { up: [-0.7, -0.16, 0.7], fore: [-0.95, 0.02, 0.3], girdle: [0, 4], palm: [0, -0.2, -1], curl: 10 },
      armR: { at: { joint: 'shoulderL', d: [-20, -13, 30] }, pole: [-0.7, -1, 0.35], hand: [0.45, 0.85, -0.25], palm: [0.2, 0, -1], curl: 20 }, depth: { armL: 10, armR: 20 } },
      arrows: [{ from: 'shoulderR', pts: [[-6, 9], [-20, 9]] }] }] },

  { id: 'S8', title: 'Towel behind the back', cam: BACK, scale: 1.75, shared: { cut: 194, focus: [-40, 72, 40, 182] },
    alt: 'A person seen from behind holds a towel down the back, one hand above at the neck and one below at the waist; the upper hand pulls up.',
    panels: [{ pose: { ...STAND, armR: { at: { on: 'upper', p: [-5, 15, -17] }, pole: [-1, 0.6, 0.25], hand: [0.35, -1, 0], palm: [0, 0, 1], curl: 70 },
      armL: { at: { on: 'lumbar', p: [9, 8, -15] }, pole: [1, -0.3, -0.35], hand: [-0.75, 0.55, -0.1], palm: [0, 0, 1], curl: 70 }, depth: { armL: 12, armR: 14 } },
      props: () => [{ rope: [[-4.5, 146, -20], [-4, 132, -20], [0, 118, -20], [1.5, 106, -20], [1.5, 90, -20]], r: 2.4, depth: 8 }],
      arrows: [{ pts: [[37, 136], [37, 154]] }] }] },

  { id: 'S9', title: 'Overhead side bend', cam: FRONT, scale: 0.9,
    alt: 'A person standing, seen from the front, reaches one arm over the head and bends to the side; the other hand rests on the hip.',
    panels: [{ fit: [[55, 150, 0], [-45, 0, 0]], pose: { ...STAND, pelvis: [0, -3], spine: { lumbar: [0, 10], mid: [0, 11], upper: [0, 9], neck: [0, 5], head: [0, 4] },
      armR: { up: [-0.02, 1, 0.02], fore: [0.75, 0.8, 0.05], hand: [0.9, 0.5, 0], palm: [0.3, -1, 0], girdle: [3, 0] },
      armL: { at: [17.5, 97, 5], pole: [1, 0, -0.3], hand: [-0.8, -0.5, 0.5], palm: [-1, 0, 0] }, depth: { armR: 5 } },
      props: [floorX(-55, 60)], arrows: [{ pts: [[-26, 190], [-4, 203], [26, 203], [52, 184]], size: 7 }], nudge: [0, 0] }] },

  { id: 'S10', title: 'Upper-back extension over a chair', cam: SIDE, scale: 1.36,
    alt: 'A person sitting on a chair, seen from the side, hands behind the head, leans the upper back over the top of the backrest.',
    panels: [{ fit: [[0, 0, 0], [0, 140, -38]], pose: { ...SIT, pelvis: [-6], spine: { lumbar: [0], mid: [-16], upper: [-20], neck: [2], head: [6] },
      armL: { at: { on: 'head', p: [8, 3, -8] }, pole: [1, 0.3, 0.25], hand: [-0.8, 0.4, -0.4], palm: [0, 0, 1] }, armR: { at: { on: 'head', p: [-8, 3, -8] }, pole: [-1, 0.3, 0.25], hand: [0.8, 0.4, -0.4], palm: [0, 0, 1] }, depth: { armR: 20, armL: -5 } },
      props: [floorZ(-50, 72), ...chairSide(86)],
      arrows: [{ pts: [[22, 124], [12, 133], [-2, 137]] }] }] },

  { id: 'S11', title: 'Cat and cow', cam: SIDE, scale: 1.36,
    alt: 'A person on hands and knees, seen from the side: first the back is rounded upwards, then it sinks and the head lifts.',
    panels: [
      { pose: { root: [0, 46.5, 0], pelvis: [48], spine: { lumbar: [22], mid: [26], upper: [20], neck: [14], head: [12] }, legL: kneeDown(), legR: kneeDown(), armL: { at: [15, 5, 46], hand: [0, -0.12, 1], palm: [0, -1, 0], pole: [0.3, 0, -1], curl: 2 }, armR: { at: [-15, 5, 46], hand: [0, -0.12, 1], palm: [0, -1, 0], pole: [-0.3, 0, -1], curl: 2 } },
        props: [matZ(-66, 86)], arrows: [{ from: 'mid', pts: [[-2, 13], [-2, 28]] }] },
      { pose: { root: [0, 46.5, 0], pelvis: [101], spine: { lumbar: [-18], mid: [-14], upper: [-4], neck: [-22], head: [-26] }, legL: kneeDown(), legR: kneeDown(), armL: { at: [15, 5, 46], hand: [0, -0.12, 1], palm: [0, -1, 0], pole: [0.3, 0, -1], curl: 2 }, armR: { at: [-15, 5, 46], hand: [0, -0.12, 1], palm: [0, -1, 0], pole: [-0.3, 0, -1], curl: 2 } },
        props: [matZ(-66, 86)], arrows: [{ from: 'mid', pts: [[-2, 30], [-2, 15]] }] }] },

  { id: 'S12', title: 'Child\'s pose', cam: SIDE, scale: 1.36,
    alt: 'A person kneels with the seat on the heels, seen from the side, the trunk folded over the thighs, the forehead down and the arms stretched forward on the floor.',
    panels: [{ pose: { root: [0, 23, 0], pelvis: [76], spine: { lumbar: [14], mid: [8], upper: [-6], neck: [2], head: [14] },
      legL: { at: [9, 5, -4], pole: [0.1, 0, 1], foot: [0, -0.05, -1] }, legR: { at: [-9, 5, -4], pole: [-0.1, 0, 1], foot: [0, -0.05, -1] },
      armL: { at: [15, 4, 98], hand: [0, -0.1, 1], palm: [0, -1, 0], pole: [0, 1, -0.2], curl: 2 }, armR: { at: [-15, 4, 98], hand: [0, -0.1, 1], palm: [0, -1, 0], pole: [0, 1, -0.2], curl: 2 } },
      props: [matZ(-34, 122)], arrows: [{ from: 'pelvis', pts: [[4, 22], [-14, 16]] }] }] },

  { id: 'S13', title: 'Knee to chest', cam: SIDE, scale: 1.17,
    alt: 'A person lying on the back, seen from the side, draws one knee to the chest with both hands; the other leg stays long on the floor.',
    panels: [{ pose: { ...SUPINE, spine: { neck: [4], head: [4] }, legL: { up: [0, -0.06, 1], fore: [0, -0.05, 1], foot: [0, 1, 0.35] },
      legR: { up: [0.02, 0.86, -0.5], fore: [0, -0.55, 0.83], foot: [0, 0.45, 0.9] },
      armR: { at: { joint: 'kneeR', d: [-3, 2, 8] }, pole: [-0.5, -0.9, -0.2], hand: [0.7, 0.3, 0.2], palm: [0, -0.5, -1], curl: 50 }, armL: { at: { joint: 'kneeR', d: [7, 1, 8] }, pole: [0.5, -0.9, -0.2] } },
      props: [matZ(-82, 100), pillow(-66)], arrows: [{ from: 'kneeR', pts: [[14, 14], [-2, 16], [-14, 11]] }] }] },

  { id: 'S14', title: 'Lying knee roll', cam: { yaw: 90, pitch: 50 }, scale: 1.3,
    alt: 'A person lying on the back with the arms out, knees bent; the knees roll together to one side and then to the other.',
    panels: [
      { pose: { ...SUPINE, legL: { at: [5, 7.2, 38], pole: [0, 1, 0.1], foot: [0, 0, 1] }, legR: { at: [-5, 7.2, 38], pole: [0, 1, 0.1], foot: [0, 0, 1] }, armL: { up: [1, -0.1, 0.25], fore: [1, -0.02, 0.1], palm: [0, -1, 0] }, armR: { up: [-1, -0.1, 0.25], fore: [-1, -0.02, 0.1], palm: [0, -1, 0] }, depth: { armL: -4, armR: 4, legL: 2, legR: 6 } },
        props: [box(-40, 40, 0, 0, -92, 76, { depth: -2000 })], arrows: [{ from: 'kneeR', pts: [[22, -24], [26, -2], [18, 18]] }] },
      { pose: { ...SUPINE, spine: { lumbar: [0, 0, 10] }, pelvis: [-90, 0, 0], legL: { at: [-12, 12, 36], pole: [-1, 0.35, 0.25], foot: [-0.3, -0.1, 1] }, legR: { at: [-22, 7, 33], pole: [-1, 0.1, 0.1], foot: [-0.3, -0.1, 1] }, armL: { up: [1, -0.1, 0.25], fore: [1, -0.02, 0.1], palm: [0, -1, 0] }, armR: { up: [-1, -0.1, 0.25], fore: [-1, -0.02, 0.1], palm: [0, -1, 0] }, depth: { armL: -4, armR: 4, legL: 8, legR: 6 } },
        props: [box(-40, 40, 0, 0, -92, 76, { depth: -2000 })], arrows: [{ from: 'kneeR', pts: [[34, 46], [40, 24], [30, 2]] }] }] },

  { id: 'S15', title: 'Half-kneeling hip stretch', cam: SIDE, scale: 1.36,
    alt: 'A person half kneeling, seen from the side, one knee on the floor and the other foot in front, shifts the hips forward with the trunk upright.',
    panels: [{ pose: { root: [0, 43, 4], pelvis: [-6], spine: { lumbar: [2], upper: [2] }, legL: { at: [9, 7.2, 46], pole: [0, 0.6, 1] }, legR: { up: [0, -0.9, -0.44], fore: [0, -0.03, -1], foot: [0, -0.05, -1] },
      armL: { at: { joint: 'kneeL', d: [0, 9, -9] }, hand: [0, -0.2, 1], palm: [0, -1, 0], pole: [0.3, -0.5, -1] }, armR: { at: [-15, 53, 6], pole: [-0.6, 0, -1], hand: [0.5, -0.7, 0.5], palm: [1, 0, 0] } },
      props: [matZ(-75, 75)], arrows: [{ from: 'pelvis', pts: [[-32, 4], [-14, 4]] }] }] },

  { id: 'S16', title: 'Figure four', cam: { yaw: 60, pitch: 35 }, scale: 1.5,
    alt: 'A person lying on the back rests one ankle on the other thigh, so that the legs make a figure four, and holds the lower thigh with both hands.',
    panels: [{ pose: { ...SUPINE, spine: { upper: [4], neck: [10], head: [8] }, legL: { up: [0.0, 0.97, -0.22], fore: [0, -0.08, 1], foot: [0, 1, 0.2] },
      legR: { at: [7, 46, 2], pole: [-1, 0.12, 0.2], foot: [0.75, 0.62, 0.2] },
      armL: { at: { joint: 'kneeL', d: [8, -17, -5] }, pole: [1, -0.6, -0.4], hand: [-0.8, 0.2, 0.5], palm: [-0.4, 0, 1], curl: 30 }, armR: { at: { joint: 'kneeL', d: [-9, -15, -6] }, pole: [-1, -0.8, -0.4], hand: [0.9, 0.2, 0.4], palm: [0, 0, 1], curl: 30 },
      overShirt: ['legR'], depth: { armL: 2, legL: 5, armR: 4, legR: 10 } }, props: [box(-30, 30, 0, 0, -84, 52, { depth: -2000 })], arrows: [{ from: 'kneeL', pts: [[-4, 14], [-14, 17], [-24, 15]] }] }] },

  { id: 'S17', title: 'Hamstring stretch with a strap', cam: SIDE, scale: 1.15,
    alt: 'A person lying on the back, seen from the side, holds a strap around the foot of one straight raised leg; the other leg stays long on the floor.',
    panels: [{ pose: { ...SUPINE, spine: { neck: [4], head: [4] }, legL: { up: [0, -0.06, 1], fore: [0, -0.05, 1], foot: [0, 1, 0.3] },
      legR: { up: [0, 0.98, 0.2], fore: [0, 0.99, 0.1], pole: [0, 0.1, -1], foot: [0, 0.2, -1] },
      armR: { at: [-12, 46, -20], pole: [-0.6, -1, 0], curl: 75, palm: [1, 0, 0] }, armL: { at: [4, 48, -18], pole: [0.6, -1, 0], curl: 75 } },
      props: b => [matZ(-82, 104), pillow(-66), { rope: [[-9, 54, -12], [-9, 78, 0], [-9, b.joints.ankleR[1] + 4, b.joints.ankleR[2] - 13], [-9, b.joints.ankleR[1] + 8, b.joints.ankleR[2] - 6]], r: 1, depth: 6 }],
      arrows: [{ from: 'kneeR', pts: [[24, 24], [16, 31], [10, 35]] }] }] },

  { id: 'S18', title: 'Standing thigh stretch', cam: SIDE, scale: 1.06,
    alt: 'A person standing, seen from the side, one hand on a wall, holds the ankle of the other leg behind the seat with the knees together.',
    panels: [{ pose: { ...STAND, pelvis: [-3], legR: { up: [0, -1, -0.06], fore: [0, 0.78, -0.62], foot: [0, 0.35, -0.94] }, armR: { at: { joint: 'ankleR', d: [-3, 5, 4] }, pole: [-0.7, 0, -1], hand: [0.2, -0.75, -0.5], palm: [1, 0, 0], curl: 60 },
      armL: { at: [16, 137, 40], pole: [0.5, -1, 0], hand: [0, 0.75, 0.6], palm: [0, -0.3, 1], curl: 4 }, depth: { armR: 14, legR: 8 } }, props: [floorZ(-50, 62), wallZ(48)], fit: [[0, 0, 53]] }] },

  { id: 'S19', title: 'Calf stretch at the wall', cam: SIDE, scale: 1.06,
    alt: 'A person leans with both hands on a wall, seen from the side, one foot behind with the heel down: first with the back knee straight, then with it bent.',
    panels: [
      { pose: { root: [0, 83, 0], pelvis: [14], spine: { neck: [-4], head: [-4] }, legL: { at: [9, 7.2, 32] }, legR: { at: [-9, 7.2, -33], pole: [0, 0, 1] }, armL: { at: [15, 128, 60], hand: [0, 0.9, 0.35], palm: [0, -0.2, 1], pole: [0.4, -1, 0], curl: 3 }, armR: { at: [-15, 128, 60], hand: [0, 0.9, 0.35], palm: [0, -0.2, 1], pole: [-0.4, -1, 0], curl: 3 } },
        props: [floorZ(-70, 76), wallZ(66)], fit: [[0, 0, 71]], arrows: [{ from: 'ankleR', pts: [[-15, 22], [-15, 4]] }], caption: '1' },
      { pose: { root: [0, 78, 2], pelvis: [10], spine: { neck: [-4], head: [-4] }, legL: { at: [9, 7.2, 32] }, legR: { at: [-9, 7.2, -22], pole: [0, 0, 1] }, armL: { at: [15, 124, 60], hand: [0, 0.9, 0.35], palm: [0, -0.2, 1], pole: [0.4, -1, 0], curl: 3 }, armR: { at: [-15, 124, 60], hand: [0, 0.9, 0.35], palm: [0, -0.2, 1], pole: [-0.4, -1, 0], curl: 3 } },
        props: [floorZ(-70, 76), wallZ(66)], fit: [[0, 0, 71]], arrows: [{ from: 'pelvis', pts: [[-22, 8], [-22, -12]] }], caption: '2' }] },

  { id: 'S20', title: 'Butterfly', cam: { yaw: 0, pitch: 14 }, scale: 1.7,
    alt: 'A person sits on the floor, seen from the front, the soles of the feet together and the knees out to the sides, hands holding the feet.',
    panels: [{ pose: { root: [0, 11, 0], pelvis: [4], legL: { at: [4.5, 7, 34], pole: [1, 0.06, -0.1], foot: [-0.1, 0.12, 1], footUp: [1, 0, 0] }, legR: { at: [-4.5, 7, 34], pole: [-1, 0.06, -0.1], foot: [0.1, 0.12, 1], footUp: [-1, 0, 0] },
      armL: { at: [9, 17, 32], pole: [1, -0.2, -0.2], hand: [-0.5, -0.6, 0.6], palm: [-0.8, -0.5, -0.2], curl: 40 }, armR: { at: [-9, 17, 32], pole: [-1, -0.2, -0.2], hand: [0.5, -0.6, 0.6], palm: [0.8, -0.5, -0.2], curl: 40 }, depth: { legL: 4, legR: 5, armL: 20, armR: 21 } },
      props: [{ line: [[-62, 0, 44], [62, 0, 44]], weight: 2.2, depth: -2000 }], arrows: [{ from: 'kneeL', pts: [[2, 20], [2, 9]] }, { from: 'kneeR', pts: [[-2, 20], [-2, 9]] }] }] },

  { id: 'S21', title: 'Wrist stretches', cam: SIDE, scale: 2.3, shared: { cut: 193, focus: [-16, 86, 66, 172] },
    alt: 'A person holds one arm straight in front, seen from the side; the other hand first bends the wrist back with the fingers up, then bends it down.',
    panels: [
      { caption: '1', pose: { ...STAND, armR: { up: [0.3, -0.42, 0.85], fore: [0.3, -0.3, 0.9], hand: [0, 1, -0.12], palm: [0, 0, 1], curl: 0, thumb: 0.3 }, armL: { at: { joint: 'wristR', d: [4, 17, -9] }, pole: [0.8, -0.8, 0], hand: [-0.25, 0.1, 1], palm: [0, -1, 0], curl: 46, thumb: 0 }, depth: { armL: 18, armR: 20 } }, arrows: [{ from: 'wristR', pts: [[19, 15], [13, 22], [4, 25]] }] },
      { caption: '2', pose: { ...STAND, armR: { up: [0.3, -0.42, 0.85], fore: [0.3, -0.3, 0.9], hand: [0, -1, -0.2], palm: [0, 0, -1], curl: 0, thumb: 0.3 }, armL: { at: { joint: 'wristR', d: [4, 7, -9] }, pole: [0.8, -0.8, 0], hand: [-0.25, -0.25, 1], palm: [0, -1, 0], curl: 44, thumb: 0 }, depth: { armL: 18, armR: 20 } }, arrows: [{ from: 'wristR', pts: [[19, -7], [13, -16], [4, -20]] }] }] },

  { id: 'S22', title: 'Overhead triceps stretch', cam: BACK, scale: 1.8, shared: { cut: 194, focus: [-45, 90, 45, 190] },
    alt: 'A person seen from behind has one elbow beside the head and that hand between the shoulder blades; the other hand draws the elbow gently across.',
    panels: [{ pose: { ...STAND, armR: { up: [-0.1, 1, -0.02], fore: [0.42, -0.86, -0.36], hand: [0.1, -1, -0.1], palm: [0, 0, 1], girdle: [4, 0], curl: 4 },
      armL: { at: { joint: 'elbowR', d: [7, 0, -4] }, pole: [1, 0.3, -0.2], hand: [-1, -0.1, 0], palm: [-0.2, -0.5, 0.8], curl: 35, girdle: [3, 0] }, depth: { armR: 12, armL: 16, head: 4 } },
      arrows: [{ from: 'elbowR', pts: [[17, 4], [3, 11]] }] }] },

  { id: 'S23', title: 'Ball on the wall, upper back', cam: SIDE, scale: 1.06,
    alt: 'A person leans the upper back against a ball on a wall, seen from the side, knees a little bent, and moves slowly up and down.',
    panels: [{ pose: { root: [0, 82, 0], pelvis: [-8], spine: { upper: [2], neck: [4] }, legL: { at: [9, 7.2, 22] }, legR: { at: [-9, 7.2, 22] },
      armL: { up: [0.12, -1, 0.25], fore: [0, -1, 0.55] }, armR: { up: [-0.12, -1, 0.25], fore: [0, -1, 0.55] } },
      props: b => [floorZ(-45, 60), box(0, 0, 0, 172, -41, -36, { depth: -1500 }), ball([0, b.joints.upper[1] + 1, -27], 9, { depth: -400 })], fit: [[0, 0, -50]],
      arrows: [{ pts: [[-49, 106], [-49, 134]], both: true }] }] },

  { id: 'S24', title: 'Tongue up, teeth apart', cam: { yaw: 0 }, scale: 9.1, shared: { cut: 194, focus: [-9.2, -37.4, 13, -17] },
    alt: 'A head in side view, cut open at the mouth: the tongue lies against the palate behind the upper teeth and the rows of teeth do not touch.',
    panels: [{ props: mouth(), arrows: [{ pts: [[4, -30.5], [4, -25]], size: 8 }, { pts: [[12.3, -31.5], [12.3, -34.6]], size: 6 }] }] },

  { id: 'S25', title: 'Foot roll on a ball', cam: SIDE, scale: 1.24,
    alt: 'A person sitting on a chair, seen from the side, rolls the sole of one foot forwards and backwards over a small ball.',
    panels: [{ pose: { ...SIT, legL: { at: [10, 7.2, 32] }, legR: { at: [-10, 18, 46], foot: [0, -0.06, 1] } }, props: [floorZ(-40, 80), ...chairSide(), ball([-10, 5.6, 52], 5.6, { depth: 20 })],
      arrows: [{ from: 'ankleR', pts: [[-14, -23], [30, -23]], both: true }] }] },

  { id: 'S26', title: 'Get up and walk', scale: 1.06,
    alt: 'A person first sits at a desk, then stands up and walks, seen from the side.', each: true,
    panels: [
      { cam: SIDE, pose: { ...SIT, pelvis: [4], armL: { at: [14, 76, 40], hand: [0, 0, 1], palm: [0, -1, 0] }, armR: { at: [-14, 76, 40], hand: [0, 0, 1], palm: [0, -1, 0] } }, fit: [[0, 0, 84], [0, 160, 0]],
        props: [floorZ(-45, 96), ...chairSide(), box(0, 0, 70, 73.5, 34, 88, { depth: -700 }), bar([0, 1, 84], [0, 70, 84], 1.4, { depth: -900 }), bar([0, 76, 74], [0, 108, 82], 1.2, { depth: -700 }), bar([0, 74.5, 66], [0, 74.5, 82], 0.9, { depth: -700 })], arrows: [{ from: 'crown', pts: [[0, 7], [0, 30]] }] },
      { cam: SIDE, pose: { ...STAND, root: [0, 87, 0], pelvis: [3], legL: { at: [9, 8.5, 26], foot: [0, 0.25, 1] }, legR: { at: [-9, 12, -30], pole: [0, 0, 1], foot: [0, -0.5, 0.86], toes: 28 }, armL: { up: [0.1, -1, -0.62], fore: [0.05, -1, -0.25] }, armR: { up: [-0.1, -1, 0.4], fore: [-0.05, -0.8, 0.65] } },
        props: [floorZ(-60, 75)], arrows: [{ from: 'upper', pts: [[22, 0], [42, 0]] }] }] },

  { id: 'S27', title: 'Crossed-leg side lean', cam: FRONT, scale: 1.02,
    alt: 'A person stands sideways to a wall with one hand on it and the legs crossed, seen from the front, and pushes the hips towards the wall.',
    panels: [{ pose: { root: [7, 83.5, 0], pelvis: [0, -9], spine: { lumbar: [0, -5], mid: [0, -3], upper: [0, 2], neck: [0, 4], head: [0, 4] }, legL: { at: [-16, 7.2, -8], foot: [0.15, 0, 1] }, legR: { at: [-2, 7.2, 9], foot: [-0.05, 0, 1] },
      armL: { at: [46, 122, 4], pole: [0, -1, -0.2], hand: [0.4, 0.9, 0], palm: [1, 0, 0], curl: 3 }, armR: { at: [-18, 95, 4], pole: [-1, 0, -0.4], hand: [0.8, -0.4, 0.4], palm: [1, 0, 0] }, depth: { legL: 2, legR: 6 } },
      props: [floorX(-55, 60), box(52, 57, 0, 176, 0, 0, { depth: -1500 })], fit: [[57, 0, 0], [-40, 0, 0]], arrows: [{ from: 'pelvis', pts: [[19, 2], [36, 2]] }] }] },

  { id: 'S28', title: 'Warm pack on the back', cam: SIDE, scale: 1.9, shared: { cut: 194, focus: [-46, 37, 50, 138] },
    alt: 'A person sits back on a chair, seen from the side, with a warm pack between the lower back and the backrest; wavy lines show the warmth.',
    panels: [{ pose: { ...SIT, pelvis: [-5], spine: { mid: [2], neck: [2], head: [2] } },
      props: [box(0, 0, 39.5, 43, -27, 22, { r: 0.6 }), bar([0, 43, -26], [0, 92, -31], 1.5),
        { hull: [[0, 56, -17.5, 5], [0, 80, -19, 5]], depth: -400, fill: 'top', stroke: 'accent', weight: 2 },
        ...[58, 67, 76].map(y => ({ line: [[0, y, -33], [0, y + 2.2, -36], [0, y - 1.6, -40.5], [0, y + 0.8, -44]], curve: true, stroke: 'accent', weight: 2.6, depth: 900 }))] }] },

  { id: 'S29', title: 'Prone press-up', cam: SIDE, scale: 1.1,
    alt: 'A person lying face down, seen from the side, raises the chest first on the forearms and then on straight arms, the hips staying down.',
    panels: [
      { caption: '1', pose: { root: [0, 11, 0], pelvis: [84], spine: { lumbar: [-16], mid: [-18], upper: [-12], neck: [-14], head: [-10] }, legL: { up: [0, -0.08, -1], fore: [0, -0.04, -1], foot: [0, -0.1, -1] }, legR: { up: [0, -0.08, -1], fore: [0, -0.04, -1], foot: [0, -0.1, -1] },
        armL: { up: [0.1, -1, 0.1], fore: [0, -0.04, 1], hand: [0, 0, 1], palm: [0, -1, 0], curl: 2 }, armR: { up: [-0.1, -1, 0.1], fore: [0, -0.04, 1], hand: [0, 0, 1], palm: [0, -1, 0], curl: 2 } }, props: [matZ(-104, 88)], arrows: [{ from: 'upper', pts: [[20, -14], [20, 4]] }] },
      { caption: '2', pose: { root: [0, 13, 0], pelvis: [72], spine: { lumbar: [-22], mid: [-24], upper: [-14], neck: [-10], head: [-6] }, legL: { up: [0, -0.1, -1], fore: [0, -0.06, -1], foot: [0, -0.1, -1] }, legR: { up: [0, -0.1, -1], fore: [0, -0.06, -1], foot: [0, -0.1, -1] },
        armL: { at: [17, 5, 42], hand: [0, -0.12, 1], palm: [0, -1, 0], pole: [0.2, 0, -1], curl: 2 }, armR: { at: [-17, 5, 42], hand: [0, -0.12, 1], palm: [0, -1, 0], pole: [-0.2, 0, -1], curl: 2 } }, props: [matZ(-104, 88)], arrows: [{ from: 'upper', pts: [[24, -16], [24, 4]] }] }] },

  { id: 'S30', title: 'Front-of-shin stretch', cam: SIDE, scale: 1.62,
    alt: 'A person kneels and sits back towards the heels, seen from the side, toes pointed so that the tops of the feet lie on the floor, hands on the thighs.',
    panels: [{ pose: { root: [0, 30, -4], pelvis: [-2], spine: { mid: [2], neck: [2], head: [2] }, legL: { at: [9, 5, -14], pole: [0.1, 0, 1], foot: [0, -0.1, -1] }, legR: { at: [-9, 5, -14], pole: [-0.1, 0, 1], foot: [0, -0.1, -1] },
      armL: { at: [12, 33, 13], hand: [-0.1, -0.55, 1], palm: [0, -1, 0], pole: [0.5, -0.3, -0.7], curl: 8 }, armR: { at: [-12, 33, 13], hand: [0.1, -0.55, 1], palm: [0, -1, 0], pole: [-0.5, -0.3, -0.7], curl: 8 }, depth: { armL: 40, armR: 41 } },
      props: [matZ(-50, 44)], arrows: [{ from: 'pelvis', pts: [[-19, 22], [-21, 2]] }, { from: 'ankleR', pts: [[-8, 13], [-26, 10]] }] }] },

  { id: 'S31', title: 'Arm-back doorway stretch', cam: SIDE, scale: 1.06,
    alt: 'A person stands in front of a door frame with one straight arm held back, the hand on the frame, seen from the side, and steps slowly forward.',
    panels: [{ pose: { ...STAND, root: [0, 87, 2], legL: { at: [9, 7.2, 24] }, legR: { at: [-9, 7.2, -19], pole: [0, 0, 1] }, armR: { at: [-26, 122, -53], pole: [-0.2, -1, 0], hand: [0.1, 0.1, -1], palm: [1, 0, 0], curl: 10 }, depth: { armR: 20 } },
      props: [floorZ(-85, 70), box(0, 0, 0, 176, -66, -56, { depth: -1500 })], fit: [[0, 0, -70]], arrows: [{ from: 'upper', pts: [[20, 0], [40, 0]] }] }] },
]
// the shoulder blades, seen through the shirt; `in` moves them towards the spine
function blades(inward) {
  return [1, -1].map(m => ({ line: [[13.5, 99, 0], [7.2, 97.5, 0], [6.2, 92, 0], [9.6, 82.5, 0], [14, 92, 0], [13.5, 99, 0]].map(([x, y, z]) => [m * (x - inward), y, z]), stroke: 'ink', weight: 0.9, dash: [3, 2], depth: 900 }))
}
// the lower part of a head in profile with a window on the mouth: palate, teeth, tongue (picture-plane centimetres)
function mouth() {
  const u = list => list.map(([x, y, c]) => [x * 0.0945, -y * 0.0945, c])
  // upper edge and lower edge are cuts: they have no outline
  const front = [[109.5, 180, 1], [113, 200], [112, 214], [111, 225], [116.5, 239], [126, 254], [131.5, 263], [128.5, 272], [119, 277.5], [117.5, 285], [121.5, 292], [117, 299], [120, 306.5], [114, 315], [114.5, 324], [114, 333], [106, 342.5], [90, 347], [74, 352], [63, 362], [60, 378], [56.5, 396, 1]]
  const back = [[-80, 396, 1], [-71, 380], [-62, 358], [-54, 334], [-50, 312], [-53, 290], [-65, 267], [-81, 242], [-92, 213], [-95.5, 180, 1]]
  const hair = [[-54, 296, 1], [-66, 268], [-82, 242], [-93, 213], [-96, 180, 1], [43.5, 180, 1], [34, 208, 1], [20, 214], [10, 240], [-10, 262], [-30, 286]]
  const shape = (list, fill, weight = 1.3, stroke = 'ink') => ({ poly: u(list), fill, stroke, weight }), line = (list, weight = 1.3) => ({ poly: u(list), open: true, stroke: 'ink', weight })
  return [
    shape([...front, ...back], 'skin', 0, 'none'),
    shape(hair, 'hair', 0, 'none'),
    line(front, 1.8), line(back, 1.8), line([hair[5], ...hair.slice(6), hair[0]], 1.3),
    shape([[2, 232], [10, 214], [2, 200], [-12, 200], [-17, 214], [-11, 236], [-6, 254], [1, 255]], 'skin'),
    line([[-10, 216], [-3, 210], [3, 216], [-1, 230]], 1.1),
    line([[88, 221], [94, 225], [102, 226], [108, 223]], 1.5), line([[84, 200], [96, 193], [108, 196]], 1.7), line([[112, 273], [106, 270], [107, 263]], 1.1),
    // the window: the arch of the palate, the space under the tongue, the lips closed in front
    shape([[110, 268, 1], [104, 259], [92, 251], [74, 246.5], [52, 247], [34, 254], [18, 268], [10, 288], [10, 312], [18, 334, 1], [44, 339], [70, 338], [92, 335], [108, 329, 1], [112, 316], [113, 302]], 'hair', 1.4),
    // the tongue from its root to the tip behind the upper teeth
    shape([[100, 268], [95, 257.5], [82, 252], [64, 249.5], [46, 251.5], [30, 261], [18.5, 278], [14.5, 298], [18, 320], [25, 333, 1], [44, 328], [58, 318], [70, 305], [81, 291], [93, 281], [99.5, 275]], 'top', 1.5),
    shape([[99.5, 262, 1], [110.5, 268, 1], [111, 281], [106.5, 293.5, 1], [101, 283]], 'skin', 1.3),
    shape([[97, 333, 1], [109.5, 328, 1], [110.5, 317], [106, 305.5, 1], [99, 315]], 'skin', 1.3),
  ]
}
