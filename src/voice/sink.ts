/** An `AudioContext` that may be told where it sounds (W3C web-audio, Chromium). */
export type SinkContext = Pick<AudioContext, 'state'> & { setSinkId?(deviceId: string): Promise<void> }

/** Sounds elsewhere where the browser can; one that is not there any more is left for the system's own. */
export async function followOutput(context: SinkContext, output: string): Promise<void> {
  if (context.state !== 'closed') await Promise.allSettled([context.setSinkId?.(output)])
}
