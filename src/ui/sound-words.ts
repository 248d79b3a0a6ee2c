/** What a look at one's own sound says; it comes when somebody looks. */
export const soundWords = {
  level: 'Your microphone',
  hearMyself: 'Hear yourself',
  listening: 'Say a few words. You will hear them in a moment.',
  playing: 'This is how you sound. Nothing of it is kept.',
  playSound: 'Play a sound',
  microphone: 'Microphone',
  speaker: 'Where you hear the others',
  usual: 'As the system has it',
  unnamed: (at: number) => `Device ${at}`,
  natural: 'Natural sound, for a bowl or for music',
  naturalWhat: 'Echo, noise and loudness are then left as they are; headphones help.',
}
