/** A state of things in which there is no room to show, told in one clear sentence with a way on. */
export type Notice =
  /** The link in the address bar is cut short or mistyped. */
  | 'broken-link'
  /** The page is shown inside somebody else's. */
  | 'framed'
  /** Plain http from another device: the browser gives such a page neither microphone nor cryptography. */
  | 'insecure'
  /** The browser lacks something that the room cannot do without. */
  | 'unsupported'
  /** The part of the page that holds the circle did not arrive. */
  | 'not-whole'
  /** No network leads to the room; the page goes on by itself once one does. */
  | 'no-way'
  /** This room is open in another tab of this browser. */
  | 'open-elsewhere'
  /** All places are taken. */
  | 'full'
  /** The door is closed; the circle has begun. */
  | 'closed'
  /** Somebody inside asks me to wait for a better moment. */
  | 'not-yet'
  /** I left; the circle goes on. */
  | 'left'
  /** This device was without the others for so long that it has let the circle go. */
  | 'long-away'
  /** The others asked me to leave, and the circle goes on. */
  | 'removed'
