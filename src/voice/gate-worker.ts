/** The worker that passes or drops frames: a module file, so that a strict content policy admits it. */
export function createGateWorker(): Worker {
  return new Worker(new URL('./mic-gate.worker.ts', import.meta.url), { type: 'module' })
}
