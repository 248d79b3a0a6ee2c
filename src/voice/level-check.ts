export interface LevelCheckOptions {
  /** Enables the track for the level meter, or puts both to rest. */
  listen(on: boolean): void
}

/** Somebody's look at the level of their resting microphone. */
export interface LevelCheck {
  /** Begins to look, or ends it at once. */
  set(on: boolean): void
  /** The gate has just been set, which has disabled the track; `settled` is what it answered. */
  follow(settled: Promise<void>): void
}

/** Builds it. An enabled track is heard through every valve that is not shut yet: so it waits for all of them. */
export function createLevelCheck({ listen }: LevelCheckOptions): LevelCheck {
  let isOn = false
  let newest: Promise<void> = Promise.resolve()

  async function wake(): Promise<void> {
    const awaited = newest
    await awaited
    if (isOn && awaited === newest) listen(true)
  }

  return {
    set(on) {
      if (isOn && !on) listen(false)
      isOn = on
      if (on) void wake()
    },
    follow(settled) {
      newest = settled
      if (isOn) void wake()
    },
  }
}
