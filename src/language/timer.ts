/** Times a piece of work and answers what comes of it. The core has no clock: who wants to know gives it this. */
export type Timer = <T>(kind: 'step' | 'layer' | 'rule', name: string, work: () => T) => T

/** Where nobody wants to know. */
export const untimed: Timer = (_kind, _name, work) => work()
