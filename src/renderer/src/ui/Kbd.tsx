import './Kbd.css'

/** A shortcut as it is pressed: "Ctrl+K" reads "Ctrl K". */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd className="ui-kbd">{children.split('+').join(' ')}</kbd>
}
