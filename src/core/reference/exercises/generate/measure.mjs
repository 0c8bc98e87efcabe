// Measures the mannequin in every pose and prints JSON: `bones` (largest change of a bone's length, centimetres),
// `short` (worst miss of a hand or foot, centimetres), `folded` (joints bent further than flesh allows), `sunk` (parts
// below the floor), `heads` (head heights in the stature), `poses` (how many were measured).
// Run: node src/core/reference/exercises/generate/measure.mjs
import { dot, flesh, LENGTH, len, solve, sub } from './body.mjs'
import { DRAWINGS } from './poses.mjs'

const BONES = [
  ['shoulder', 'elbow', LENGTH.upperArm],
  ['elbow', 'wrist', LENGTH.foreArm],
  ['hip', 'knee', LENGTH.thigh],
  ['knee', 'ankle', LENGTH.shin],
]
const JOINTS = [
  ['elbow', 'shoulder', 'wrist', 22],
  ['knee', 'hip', 'ankle', 20],
]
// a cushion or the flesh itself gives way this far, in centimetres
const GIVE = 4

const rest = solve({})
const angle = (o, a, b) => {
  const u = sub(a, o)
  const v = sub(b, o)
  return (Math.acos(Math.max(-1, Math.min(1, dot(u, v) / len(u) / len(v)))) * 180) / Math.PI
}

const result = { bones: 0, short: 0, folded: [], sunk: [], heads: 0, poses: 0 }

const measure = (id, pose) => {
  result.poses++
  solve.warnings.length = 0
  const body = solve(pose)
  const at = body.joints
  const change = (found, wanted) => {
    result.bones = Math.max(result.bones, Math.abs(found - wanted))
  }
  const between = (a, b) => len(sub(at[a], at[b]))
  for (const s of ['L', 'R']) {
    for (const [a, b, wanted] of BONES) change(between(a + s, b + s), wanted)
    for (const [o, a, b, least] of JOINTS) {
      const degrees = angle(at[o + s], at[a + s], at[b + s])
      if (degrees <= least) result.folded.push(`${id} ${o}${s} ${degrees.toFixed(0)}`)
    }
    change(len(body.limbs[`leg${s}`].fd), 1)
    change(len(body.limbs[`arm${s}`].d), 1)
  }
  change(between('crown', 'chin'), len(sub(rest.joints.crown, rest.joints.chin)))
  change(between('neck', 'head'), len(sub(rest.joints.neck, rest.joints.head)))
  change(between('upper', 'neck'), len(sub(rest.joints.upper, rest.joints.neck)))
  change(between('hipL', 'hipR'), len(sub(rest.joints.hipL, rest.joints.hipR)))
  for (const warning of solve.warnings) {
    result.short = Math.max(result.short, Number(/by ([\d.]+)/.exec(warning)[1]))
  }
  const parts = flesh(body)
  for (const name of ['armLf', 'armRf', 'footL', 'footR', 'head', 'legLf', 'legRf']) {
    const lowest = Math.min(...parts[name].flat().map((ball) => ball.p[1] - ball.r))
    if (lowest <= -GIVE) result.sunk.push(`${id} ${name} ${lowest.toFixed(1)}`)
  }
}

for (const drawing of DRAWINGS) {
  for (const panel of drawing.panels) {
    for (const pose of [panel.pose, panel.ghost?.pose]) if (pose) measure(drawing.id, pose)
  }
}

const head = flesh(rest).head.flat()
const top = Math.max(...head.map((ball) => ball.p[1] + ball.r))
const chin = Math.min(...head.map((ball) => ball.p[1] - ball.r))
// the hip joint stands at 91, the ankle at 7.2 above the floor
result.heads = (top - (91 - LENGTH.thigh - LENGTH.shin - 7.2)) / (top - chin)

console.log(JSON.stringify(result))
