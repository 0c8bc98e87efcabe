/** The rising zigzag of the opening stroke and a point: the app's mark, beside its name. */
export function Mark() {
  return (
    <svg viewBox="0 0 512 512" width="32" height="32" aria-hidden="true">
      <rect width="512" height="512" rx="116" fill="#0f6b66" />
      <path
        d="M100 414L125 402L183 389L258 376L328 364L375 352L389 339L367 326L319 314L258 302L202 289L166 276L156 264L174 252L212 239L258 226L298 214L323 202L328 189L313 176L287 164L258 152L236 139L226 126L232 114"
        fill="none"
        stroke="#fffdfa"
        strokeWidth="42"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="334" cy="112" r="31" fill="#f2a98f" />
    </svg>
  )
}
